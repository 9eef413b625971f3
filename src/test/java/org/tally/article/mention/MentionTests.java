package org.tally.article.mention;

import java.util.stream.Stream;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class MentionTests {

	@Test
	void stretchesThatOverlapAreOneAndNeighboursAreTwo() {
		assertThat(Mention.apart(Stream.of(new Mention(8, 9), new Mention(0, 4), new Mention(2, 6), new Mention(3, 5),
				new Mention(6, 8))))
			.containsExactly(new Mention(0, 6), new Mention(6, 8), new Mention(8, 9));
		assertThat(Mention.apart(Stream.of())).isEmpty();
	}

}

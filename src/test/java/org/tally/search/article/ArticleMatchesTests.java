package org.tally.search.article;

import org.junit.jupiter.api.Test;
import org.tally.article.mention.Mention;

import static org.assertj.core.api.Assertions.assertThat;

class ArticleMatchesTests {

	@Test
	void placesAreThoseOfTheTextWithoutMarks() {
		assertThat(ArticleMatches.read("in \uE000west Mosul\uE001 and \uE000Mosul\uE001"))
			.containsExactly(new Mention(3, 13), new Mention(18, 23));
		assertThat(ArticleMatches.read("nothing")).isEmpty();
	}

}

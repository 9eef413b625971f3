package org.tally.evaluation.measure;

import java.util.List;
import java.util.function.Function;

import org.junit.jupiter.api.Test;
import org.tally.article.mention.Mention;

import static org.assertj.core.api.Assertions.assertThat;

class PairTests {

	@Test
	void theWidestOverlapIsPairedFirstAndEachThingOnce() {
		Mention wide = new Mention(0, 10);
		Mention narrow = new Mention(8, 12);
		Mention found = new Mention(0, 9);
		assertThat(pairs(List.of(narrow, wide), List.of(found))).containsExactly(new Pair<>(wide, found));
	}

	@Test
	void whatOnlyTouchesIsNoPair() {
		assertThat(pairs(List.of(new Mention(0, 5)), List.of(new Mention(5, 9)))).isEmpty();
	}

	@Test
	void ofEqualOverlapsTheFirstInTheTextArePaired() {
		Mention gold = new Mention(0, 10);
		Mention first = new Mention(0, 3);
		Mention second = new Mention(4, 7);
		assertThat(pairs(List.of(gold), List.of(first, second))).containsExactly(new Pair<>(gold, first));
	}

	private static List<Pair<Mention, Mention>> pairs(List<Mention> gold, List<Mention> found) {
		return Pair.of(gold, Function.identity(), found, Function.identity());
	}

}

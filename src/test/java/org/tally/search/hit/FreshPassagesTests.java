package org.tally.search.hit;

import java.util.List;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class FreshPassagesTests {

	private static final String TITLE = "Mortars hit the [market] of the old town";

	private static List<String> pick(String title, String... passages) {
		return FreshPassages.pick(Stream.of(passages).map(FreshPassagesTests::read).toList(), read(title), 2)
			.stream()
			.map(SnippetTests::shown)
			.toList();
	}

	private static Snippet read(String marked) {
		return Snippet.of(marked.replace('[', '\uE000').replace(']', '\uE001'));
	}

	@Test
	void theHeadlineThatATextBeginsWithIsCutOff() {
		assertThat(pick(TITLE,
				"12 May 2017 Mortars hit the [market] of the old town. Traders at the [market] counted "
						+ "fourteen dead before noon."))
			.containsExactly("Traders at the [market] counted fourteen dead before noon.");
	}

	@Test
	void aPassageThatWasCutGetsItsDotsWithoutItsHeadline() {
		List<Snippet> given = List
			.of(read("12 May 2017 Mortars hit the market of the old town. Traders at the [market] "
					+ "counted fourteen dead before noon, and the hall’s eastern gate was closed to"));
		List<Snippet> picked = FreshPassages.pick(given, read(TITLE), 2);
		assertThat(HitReader.dotted(picked.stream(), given)).extracting(SnippetTests::shown)
			.containsExactly(
					"Traders at the [market] counted fourteen dead before noon, and the hall’s eastern gate was "
							+ "closed to …");
		Snippet whole = read("A short note without a stop");
		assertThat(HitReader.dotted(Stream.of(whole), List.of(whole))).containsExactly(whole);
	}

	@Test
	void aPassageThatSaysTheHeadlineAgainGivesWayToOneThatDoesNot() {
		String fresh = "Doctors treated burns in a school beside the [market].";
		assertThat(pick(TITLE, "12 May 2017 Mortars hit the [market] of the old town.",
				"Mortars have hit the old town’s [market].", fresh))
			.containsExactly(fresh);
	}

	@Test
	void whatTwoPassagesSayIsShownOnce() {
		String first = "At least nine traders were buried below the [market] hall, rescuers said.";
		String other = "A second [market], across the river, stayed open.";
		assertThat(pick(TITLE, first, "Rescuers said nine traders were buried below the [market] hall.", other))
			.containsExactly(first, other);
	}

	@Test
	void whatShowsAMatchThatNothingElseShowsStays() {
		String stale = "[Mortar] rounds hit the old town’s [market].";
		assertThat(pick(TITLE, stale)).containsExactly(stale);
	}

	@Test
	void whereNothingIsFreshTheFirstIsShown() {
		assertThat(pick(TITLE, "The [market] of the old town.", "Old town: the [market]."))
			.containsExactly("The [market] of the old town.");
		assertThat(pick(TITLE)).isEmpty();
	}

	@Test
	void aShortHeadlineIsNoPartOfASentenceToBeCut() {
		assertThat(pick("The [market]", "The [market] lost its roof, its traders and half of its stalls."))
			.containsExactly("The [market] lost its roof, its traders and half of its stalls.");
	}

}

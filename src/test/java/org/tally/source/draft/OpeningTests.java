package org.tally.source.draft;

import java.time.LocalDate;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

class OpeningTests {

	private static final LocalDate DAY = LocalDate.of(2017, 6, 5);

	@Test
	void aCrawlersMarkDatesTheTextAndGoes() {
		Opening opening = Opening.of(" date 2017-06-05 Troops came in.\n\nThey left.", null);
		assertThat(opening).isEqualTo(new Opening(null, null, DAY, "Troops came in.\n\nThey left."));
	}

	@Test
	void aShortFirstLineBeforeAnEmptyOneIsTheTitle() {
		assertThat(Opening.of("Troops come in\n\nTroops came in.", null))
			.isEqualTo(new Opening("Troops come in", null, null, "Troops came in."));
	}

	@ParameterizedTest
	@ValueSource(strings = { "Troops came in.\n\nThey left.", "Troops come in\nThey left.", "Troops come in",
			"Troops come in:\n\nThey left." })
	void otherFirstLinesAreText(String text) {
		assertThat(Opening.of(text, null)).isEqualTo(new Opening(null, null, null, text));
	}

	@Test
	void aLongFirstLineIsText() {
		String text = "word ".repeat(60).strip() + "\n\nThey left.";
		assertThat(Opening.of(text, null).title()).isNull();
	}

	@ParameterizedTest
	@CsvSource(delimiter = ';', nullValues = "-", textBlock = """
			Ana Lind | 5 June, 2017, 09:06                ; Ana Lind
			By Ana Lind, Monday 5 June 2017 9:06 am GMT   ; Ana Lind
			June 5, 2017 - By Ana Lind and Bo Ek          ; Ana Lind and Bo Ek
			Published on 2017-06-05                       ; -
			Last updated: Mon 5 Jun 2017 at 10:15         ; -
			""")
	void aBylineUnderTheTitleGivesAuthorAndDay(String byline, String author) {
		assertThat(Opening.of("Troops come in\n" + byline + "\n\nTroops came in.", null))
			.isEqualTo(new Opening("Troops come in", author, DAY, "Troops came in."));
	}

	@Test
	void aSentenceWithADayIsNoByline() {
		String text = "On 5 June 2017 troops came into the town from the north.";
		assertThat(Opening.of("Troops come in\n\n" + text, null))
			.isEqualTo(new Opening("Troops come in", null, null, text));
	}

	@Test
	void theDayOfAVisitIsNotTheDayOfPublication() {
		assertThat(
				Opening.of("Friday, 3 May, 2019\n\nTroops come in\n\nAna Lind | 5 June 2017\n\nTroops came in.", null))
			.isEqualTo(new Opening("Troops come in", "Ana Lind", DAY, "Troops came in."));
	}

	@Test
	void aDayAboveTheTitleIsTheDayOfPublicationWhereThereIsNoOther() {
		assertThat(Opening.of("Monday 5 June 2017\n\nTroops come in\n\nTroops came in.", null))
			.isEqualTo(new Opening("Troops come in", null, DAY, "Troops came in."));
	}

	@Test
	void aKnownTitleIsTakenFromTheTextWhereItIsRepeated() {
		assertThat(Opening.of("Troops  come in\nTroops came in.", "Troops come in").text())
			.isEqualTo("Troops came in.");
		assertThat(Opening.of("A heading\n\nTroops came in.", "Troops come in"))
			.isEqualTo(new Opening("Troops come in", null, null, "A heading\n\nTroops came in."));
	}

	@Test
	void aTextOfNothingButATitleKeepsItsWords() {
		assertThat(Opening.of("Troops come in", "Troops come in").text()).isEqualTo("Troops come in");
	}

	@Test
	void whenAPageWasRetrievedSaysNothing() {
		Opening opening = Opening.of("date 2017-06-02 retrieved 2019-02-20T18:40:07\n\nA headline\n\nA paragraph.",
				null);
		assertThat(opening.day()).isEqualTo(LocalDate.of(2017, 6, 2));
		assertThat(opening.title()).isEqualTo("A headline");
	}

}

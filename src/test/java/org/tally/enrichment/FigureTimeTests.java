package org.tally.enrichment;

import java.time.LocalDate;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.tally.article.figure.Basis;
import org.tally.article.figure.Figure;
import org.tally.article.mention.DateRange;

import static org.assertj.core.api.Assertions.assertThat;

class FigureTimeTests {

	/** A Thursday. */
	private static final LocalDate TODAY = LocalDate.of(2016, 3, 10);

	private static final DateRange MONDAY = DateRange.of(LocalDate.of(2016, 3, 7));

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			The death toll from the blast rose to 41.                     | CUMULATIVE
			Six days of bombing have killed dozens of bakers.             | CUMULATIVE
			Nine bakers were killed in the last two weeks.                | CUMULATIVE
			Nine bakers were killed in the last bakery of the town.       | EVENT
			Nine bakers were killed in the first attack since January.    | EVENT
			The conflict has killed 30,000 bakers.                        | CUMULATIVE
			""")
	void basisSaysWhatACountCovers(String text, Basis basis) {
		assertThat(read(text).basis()).isEqualTo(basis);
	}

	@Test
	void theDayOfTheEventComesBeforeTheDayOfTheSpeech() {
		assertThat(read("Nine bakers were killed on Monday, the army said on Tuesday.").date()).isEqualTo(MONDAY);
		assertThat(read("Nine bakers were killed, the army said on Monday.").date()).isEqualTo(MONDAY);
	}

	@Test
	void aDateThatBelongsToSomethingElseIsNotTheFigures() {
		assertThat(read("Nine bakers were killed before the June 3 election.").date()).isNull();
		assertThat(read("Nine bakers were killed in a city that has been divided since 2012.").date()).isNull();
	}

	@Test
	void sinceRunsToTheDayOfPublication() {
		assertThat(read("Nine bakers have been killed since 1 March 2016.").date())
			.isEqualTo(new DateRange(LocalDate.of(2016, 3, 1), TODAY));
	}

	private static Figure read(String text) {
		return Reading.read(text, TODAY).figures().get(0);
	}

}

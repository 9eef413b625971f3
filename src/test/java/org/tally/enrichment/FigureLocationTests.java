package org.tally.enrichment;

import java.util.List;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.tally.article.figure.Figure;
import org.tally.article.mention.Named;

import static org.assertj.core.api.Assertions.assertThat;

class FigureLocationTests {

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			Nine bakers were killed in Binnish.                                              | Binnish
			In the city of Homs, nine bakers were killed.                                    | Homs
			Nine bakers were killed in the Salahin neighbourhood of Aleppo.                  | Salahin
			Nine bakers were killed in Syria's Aleppo.                                       | Aleppo
			Gunmen stationed in Binnish fired on Saraqib, killing nine bakers.               | Saraqib
			Fighters from Turkey shot nine bakers dead in Raqqa.                             | Raqqa
			A Paris-based charity counted nine dead bakers in Raqqa.                         | Raqqa
			Nine bakers were killed near Tabqa in US airstrikes.                             | Tabqa
			In the Middle East nine bakers were killed, all of them in Homs.                 | Homs
			MOSCOW (Interfax) - Nine bakers were killed in Latakia.                          | Latakia
			Nine bakers were killed in Homs while rockets fell on Damascus.                  | Homs
			Nine bakers were killed in central Syria, including near Palmyra.                | Syria
			""")
	void aFigureHappenedWhereItsClauseSays(String text, String place) {
		assertThat(places(text)).containsExactly(place);
	}

	@Test
	void ofSeveralPlacesTheOneThatCoversThemElseTheFirst() {
		assertThat(places("Mortars killed nine bakers in the towns of Binnish, Saraqib and Maarat al-Numan in Idlib."))
			.containsExactly("Idlib");
		assertThat(places("Mortars killed nine bakers in Homs, Raqqa and Latakia.")).containsExactly("Homs");
	}

	@Test
	void peopleFleeFromWhereTheyWere() {
		assertThat(places("Thirty bakers fled from Raqqa.")).containsExactly("Raqqa");
	}

	@Test
	void aSentenceThatTakesUpTheEventNarrowsItsPlace() {
		assertThat(places("A car bomb killed 14 bakers in Aleppo. The blast hit the Salahin neighbourhood."))
			.containsExactly("Salahin");
		assertThat(places("A car bomb killed 14 bakers in Aleppo. Shells also hit the Salahin neighbourhood."))
			.containsExactly("Aleppo");
	}

	@Test
	void aHeadlineAndTheBodyShareThePlaceOfTheirEvent() {
		assertThat(places("Car bomb kills 14 bakers in Syria. A car bomb killed at least 14 bakers in Homs."))
			.containsExactly("Homs", "Homs");
	}

	@Test
	void theSameCityIsTheOneNamedBefore() {
		assertThat(places("A shell hit the city of Manbij in Aleppo province."
				+ " Shrapnel in another part of the same city killed eight bakers."))
			.containsExactly("Manbij");
	}

	@Test
	void aWarKillsInItsCountry() {
		assertThat(places("Rebels hold Idlib. The war in Syria has killed more than 300,000 people. Talks failed."))
			.containsExactly("Syria");
	}

	private static List<@Nullable String> places(String text) {
		return Reading.read(text).figures().stream().map(FigureLocationTests::place).toList();
	}

	private static @Nullable String place(Figure figure) {
		Named place = figure.location();
		return (place != null) ? place.text() : null;
	}

}

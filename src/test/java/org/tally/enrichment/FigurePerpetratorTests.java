package org.tally.enrichment;

import java.util.List;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.tally.article.figure.Figure;
import org.tally.article.mention.Named;

import static org.assertj.core.api.Assertions.assertThat;

class FigurePerpetratorTests {

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			Nine bakers were killed in air strikes by the Syrian army.                          | Syrian army
			Russian air strikes killed nine bakers in Binnish.                                  | Russian
			Rebel shelling wounded nine bakers.                                                 | Rebel
			Islamic State fighters stormed the farm on Monday and beheaded nine bakers.         | Islamic State
			Nine soldiers were killed in clashes with Islamic State.                            | Islamic State
			Jets believed to belong to the Syrian army bombed a farm, killing nine bakers.      | Syrian army
			Terrorist groups of Jaish al-Islam shelled a farm, killing nine bakers.             | Jaish al-Islam
			Police arrested nine bakers.                                                        | Police
			""")
	void whoDidItIsNamed(String text, String party) {
		assertThat(parties(text)).containsExactly(party);
	}

	@ParameterizedTest
	@ValueSource(strings = { "Air raids killed nine Islamic State fighters.", "A car bomb killed nine bakers.",
			"It was unclear whether the Syrian army or Islamic State fired the shells that killed nine bakers.",
			"The war against Islamic State has killed more than 30,000 people.",
			"Gangs in Islamic State-held villages fled. Nine bakers were killed." })
	void nobodyIsSuspectedWithoutSaying(String text) {
		assertThat(parties(text)).containsOnlyNulls();
	}

	@Test
	void whoAttackedBeforeIsMeantUntilAnotherCauseIsTold() {
		assertThat(parties("The Syrian army bombed a farm in Binnish. The strikes killed nine bakers."))
			.containsExactly("Syrian army");
		assertThat(parties("The Syrian army bombed a farm in Binnish. A car bomb killed nine bakers in Homs."))
			.containsOnlyNulls();
	}

	@Test
	void theTerroristsAreThoseNamedBefore() {
		assertThat(parties("Terrorists of Jaish al-Islam shelled a farm. The terrorists killed nine bakers."))
			.containsExactly("Jaish al-Islam");
	}

	@Test
	void whoClaimsAnAttackDidIt() {
		assertThat(parties("A blast killed nine bakers in Homs. The attack was claimed by Islamic State."))
			.containsExactly("Islamic State");
	}

	@Test
	void aHeadlineLearnsFromTheBody() {
		assertThat(parties("Raids kill 31 bakers. Syrian army raids killed at least 31 bakers in Raqqa."))
			.containsExactly("Syrian army", "Syrian army");
	}

	private static List<@Nullable String> parties(String text) {
		return Reading.read(text).figures().stream().map(FigurePerpetratorTests::party).toList();
	}

	private static @Nullable String party(Figure figure) {
		Named party = figure.perpetrator();
		return (party != null) ? party.text() : null;
	}

}

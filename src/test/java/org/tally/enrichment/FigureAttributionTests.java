package org.tally.enrichment;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.tally.article.mention.Named;

import static org.assertj.core.api.Assertions.assertThat;

class FigureAttributionTests {

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			The White Helmets said nine bakers were killed.                                    | White Helmets
			Nine bakers were killed, said the White Helmets.                                   | White Helmets
			Nine bakers were killed, according to the White Helmets.                           | White Helmets
			Nine bakers were killed, said Observatory director Rami Abdel Rahman.              | Rami Abdel Rahman
			Rami Abdel Rahman, who heads the White Helmets, said nine bakers were killed.      | Rami Abdel Rahman
			Activists in the old quarter of Homs said nine bakers were killed.                 | Activists
			SANA quoted a medical source as saying that nine bakers were killed.               | medical source
			The Joint Relief Office said nine bakers were killed.                              | Joint Relief Office
			The White Helmets put the death toll at nine.                                      | White Helmets
			Nine bakers killed in Raqqa: activists. The market was full.                       | activists
			""")
	void whoSaysItMakesTheClaim(String text, String voice) {
		assertThat(voice(text)).isEqualTo(voice);
	}

	@Test
	void whoSpokeBeforeIsMeantByAPronounOrANoun() {
		assertThat(voice("The White Helmets spoke of heavy fire. Nine bakers were killed, the group said."))
			.isEqualTo("White Helmets");
		assertThat(voice("The White Helmets said a market burned. It added that nine bakers were killed."))
			.isEqualTo("White Helmets");
		assertThat(voice("A source at Homs Police Command said a shell fell."
				+ " The source added that nine bakers were killed."))
			.isEqualTo("Homs Police Command");
	}

	@Test
	void whoIsQuotedSaysAllOfTheQuotation() {
		assertThat(
				voice("\"We saw the bodies. Nine bakers were killed in the market. Nobody came,\" said Kenneth Roth."))
			.isEqualTo("Kenneth Roth");
	}

	@Test
	void lostLivesAreNotClaimedByASpeaker() {
		assertThat(voice("The storm claimed the lives of nine bakers.")).isNull();
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			Nine bakers were killed, a valley relief committee said.                   | valley relief committee
			Nine bakers were killed, says the harbour master.                          | harbour master
			Nine bakers were killed, according to a women's sewing circle.             | women's sewing circle
			The provincial water authority has counted nine bakers killed.             | provincial water authority
			Nine bakers were killed, a doctor and a welder said.                       | doctor and a welder
			""")
	void aNounPhraseThatCanSpeakMakesTheClaim(String text, String voice) {
		assertThat(voice(text)).contains(voice.split(" and ")[0]);
	}

	@Test
	void whoDeniesDoesNotClaim() {
		assertThat(voice("The defence ministry denied that nine bakers were killed.")).isNull();
	}

	private static @Nullable String voice(String text) {
		Named voice = Reading.read(text).figures().get(0).attribution();
		return (voice != null) ? voice.text() : null;
	}

}

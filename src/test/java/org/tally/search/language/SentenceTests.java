package org.tally.search.language;

import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

class SentenceTests {

	@ParameterizedTest
	@CsvSource(delimiter = '|', quoteCharacter = '`', value = {
			"how many civilians were killed in the strike on Mosul? | civilians killed strike Mosul",
			"What did the coalition's inquiry find about al-Jadida? | coalition inquiry al-Jadida",
			"HOW MANY FLED AND WHERE DID THEY GO TO FROM ALEPPO OR HOMS | FLED GO ALEPPO HOMS",
			"where did IS and the US fight over Raqqa | IS US fight Raqqa",
			"the U.S. strike on a school (Mansoura) | U.S. strike school Mansoura",
			"mosul jadida strike civilians killed rubble coalition inquiry | mosul jadida strike civilians killed rubble coalition inquiry" })
	void aSentenceIsItsWordsThatSaySomething(String query, String words) {
		assertThat(Sentence.of(query)).hasValue(new Sentence(List.of(words.split(" "))));
	}

	@ParameterizedTest
	@ValueSource(strings = { "", "mosul", "mosul strike", "siege of aleppo", "mosul civilians killed strike",
			"how many", "what is the \"old city\" of Mosul like now", "deaths in the strike on mosul -raqqa",
			"deaths in the strike OR battle of mosul", "deaths in the title:mosul strike",
			"the displac* of people in mosul", "what did people of zinjili~ say",
			"MOSUL OR RAQQA OR ALEPPO OR HOMS OR HAMA OR IDLIB OR DARAA OR PALMYRA", "IS OR ISIS OR ISIL OR DAESH",
			"deaths AND wounded in the strike on mosul", "strikes && deaths in the city of mosul" })
	void everyOtherQueryIsHeldToEveryWord(String query) {
		assertThat(Sentence.of(query)).isEmpty();
	}

	@Test
	void requiredToTheLastWordItIsNoSentence() {
		String strict = Sentence.of("how many civilians were killed in Mosul").orElseThrow().strict();
		assertThat(strict).isEqualTo("civilians AND killed AND Mosul");
		assertThat(Sentence.of(strict)).isEmpty();
	}

	@Test
	void inCapitalsTheStrictQueryHoldsToo() {
		String strict = Sentence.of("TERMS OF THE TRUCE IN THE OLD CITY OF HOMS").orElseThrow().strict();
		assertThat(Sentence.of(strict)).isEmpty();
	}

}

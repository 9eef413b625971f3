package org.tally.source.text;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

class HardWrapsTests {

	@ParameterizedTest
	@CsvSource({ "hos-,pital,hospital", "Tues-,day,Tuesday", "US-,backed,US-backed", "rebel-,held,rebel-held",
			"al-,Sham,al-Sham", "30-,day,30-day", "one -,two,one - two" })
	void aWordBrokenAtALineEndIsJoined(String first, String second, String joined) {
		assertThat(HardWraps.joinAll("In " + first + "\n  " + second + " it.")).isEqualTo("In " + joined + " it.");
	}

	@Test
	void aCompoundThatStandsElsewhereKeepsItsHyphen() {
		assertThat(HardWraps.joinAll("A cease-\nfire, the cease-fire.")).isEqualTo("A cease-fire, the cease-fire.");
		assertThat(HardWraps.joinAll("A cease-\nfire.")).isEqualTo("A ceasefire.");
	}

	@Test
	void paragraphsStay() {
		assertThat(HardWraps.joinAll("One\ntwo.\n\nThree.")).isEqualTo("One two.\n\nThree.");
	}

	@Test
	void aTextWithALongLineIsLeftAsItIs() {
		String text = "One line that is more than long enough to be joined\nto the next\n" + "word ".repeat(30);
		assertThat(HardWraps.joinWhereNarrow(text)).isEqualTo(text);
	}

	@Test
	void shortLinesOfANarrowTextAreNotJoined() {
		String text = "A list:\n- one\n- two";
		assertThat(HardWraps.joinWhereNarrow(text)).isEqualTo(text);
	}

}

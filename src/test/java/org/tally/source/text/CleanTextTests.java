package org.tally.source.text;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

class CleanTextTests {

	@ParameterizedTest
	@CsvSource(delimiter = '|', quoteCharacter = '"', textBlock = """
			"one\\r\\ntwo\\rthree"     | "one\\ntwo\\nthree"
			"one\\n\\n\\n \\n\\ntwo"   | "one\\n\\ntwo"
			"one\\u00a0two\\u202fsix"  | "one two six"
			"e\\u0301"                 | "é"
			"a\\u0000b\\u0007\\u0085c" | "ab\\nc"
			"Mos\\u00adul\\ufeff"      | "Mosul"
			"a\\ue000b\\ue001\\uf8ff"  | "ab"
			"a\\udb80\\udc00b"         | "ab"
			"\\u202aa\\u202bb\\u202cc\\u202dd\\u202ee" | "abcde"
			"\\u2066a\\u2067b\\u2068c\\u2069d" | "abcd"
			"\\u0645\\u200c\\u200d\\u200f" | "\\u0645\\u200c\\u200d\\u200f"
			" \\t one\\ttwo  \\n "     | "one\\ttwo"
			"\\ud83d!"                 | "\\ufffd!"
			"!\\ude00"                 | "!\\ufffd"
			"\\ud83d\\ude00"           | "\\ud83d\\ude00"
			""")
	void charactersAreMadeAlike(String given, String clean) {
		assertThat(CleanText.of(unescaped(given))).isEqualTo(unescaped(clean));
	}

	@Test
	void aLineHasNoLineEndsAndOneWithoutWordsIsNone() {
		assertThat(CleanText.line(" one\n\t two ")).isEqualTo("one two");
		assertThat(CleanText.line(" \n")).isNull();
		assertThat(CleanText.line(null)).isNull();
	}

	@Test
	@Timeout(20)
	void runsWithoutEndCostNoMoreThanTheirLength() {
		String spaces = " ".repeat(2_000_000);
		assertThat(CleanText.of("one" + spaces + "two")).hasSize(2_000_006);
		assertThat(HardWraps.joinAll("a".repeat(2_000_000))).hasSize(2_000_000);
	}

	private static String unescaped(String text) {
		StringBuilder units = new StringBuilder();
		for (int i = 0; i < text.length(); i++) {
			if (text.charAt(i) != '\\') {
				units.append(text.charAt(i));
			}
			else if (text.charAt(++i) == 'u') {
				units.append((char) Integer.parseInt(text.substring(i + 1, i + 5), 16));
				i += 4;
			}
			else {
				units.append(switch (text.charAt(i)) {
					case 'n' -> '\n';
					case 'r' -> '\r';
					default -> '\t';
				});
			}
		}
		return units.toString();
	}

}

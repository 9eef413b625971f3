package org.tally.enrichment.text;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

class FoldingTests {

	@ParameterizedTest
	@CsvSource({ "Sana’a, sanaa", "U.S., us", "Şırnak, sırnak", "DÉJÀ, deja" })
	void caseAccentsAndApostrophesDoNotMatter(String word, String other) {
		assertThat(Folding.fold(word)).isEqualTo(other);
	}

	@ParameterizedTest
	@CsvSource({ "الرقة, الرقه", "إدلب, ادلب", "أريحا, اريحا", "آمد, امد", "مصطفى, مصطفي", "حَلَب, حلب",
			"حـــلب, حلب" })
	void arabicLettersWrittenForOneAnotherAreOne(String word, String other) {
		assertThat(Folding.fold(word)).isEqualTo(Folding.fold(other));
	}

	@ParameterizedTest
	@CsvSource({ "حمص, حمس", "درعا, درع", "كرد, قرد" })
	void otherLettersStay(String word, String other) {
		assertThat(Folding.fold(word)).isNotEqualTo(Folding.fold(other));
	}

}

package org.tally.evaluation.measure;

import org.junit.jupiter.api.Test;
import org.tally.article.mention.Named;

import static org.assertj.core.api.Assertions.assertThat;

class SpellingTests {

	@Test
	void caseMarksHyphensAndTheArticleAreNoDifference() {
		assertThat(Spelling.plain("al-Bāb")).isEqualTo("bab");
		assertThat(Spelling.plain("The  Da'esh")).isEqualTo("da esh");
		assertThat(Spelling.plain("U.S. army")).isEqualTo("u s army");
		assertThat(Spelling.plain(null)).isEmpty();
	}

	@Test
	void aNameIsAlikeToOneThatHoldsIt() {
		assertThat(Spelling.alike("Nusra", "al-Nusra Front")).isTrue();
		assertThat(Spelling.alike("Nusra", "Ahrar al-Sham")).isFalse();
		assertThat(Spelling.alike("", "Ahrar al-Sham")).isFalse();
	}

	@Test
	void theNameOrTheArticlesWordsMayBeAlike() {
		Named pentagon = new Named("pentagon", "Pentagon", "the Defense Department");
		assertThat(Spelling.alike("Pentagon", pentagon)).isTrue();
		assertThat(Spelling.alike("Defense Department", pentagon)).isTrue();
		assertThat(Spelling.alike(null, pentagon)).isFalse();
		assertThat(Spelling.alike(null, (Named) null)).isTrue();
	}

}

package org.tally.web.figure;

import java.util.List;
import java.util.Locale;
import java.util.Set;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.context.i18n.LocaleContextHolder;
import org.tally.search.query.ArticleQuery;
import org.tally.search.query.FacetName;
import org.tally.search.query.Selection;
import org.tally.web.Labels;
import org.tally.web.TestVocabulary;

import static org.assertj.core.api.Assertions.assertThat;

class AskedFiguresTests {

	private final AskedFigures figures = new AskedFigures(new TestVocabulary(),
			new Labels(new TestVocabulary(), FigureWordsTests.wording()));

	@AfterEach
	void inAnyLanguage() {
		LocaleContextHolder.resetLocaleContext();
	}

	@Test
	void typesAreChosenOrNamed() {
		assertThat(asked("").types()).isEmpty();
		assertThat(asked("Killed mosul").types()).containsExactly("killed");
		assertThat(asked("figure:displaced>=100 -killed other").types()).containsExactly("displaced");
		assertThat(this.figures
			.of(ArticleQuery.ALL.withText("killed").with(FacetName.FIGURE, Selection.NONE.including("injured")))
			.types()).containsExactlyInAnyOrder("killed", "injured");
	}

	@Test
	void typesAreNamedInTheReadersLanguageToo() {
		LocaleContextHolder.setLocale(Locale.forLanguageTag("ar"));
		assertThat(asked("قتلى الموصل").types()).containsExactly("killed");
	}

	@Test
	void onlyThePlaceThatIsChosenAloneGoesWithoutSaying() {
		ArticleQuery mosul = ArticleQuery.ALL.with(FacetName.PLACE, Selection.NONE.including("iq-mosul"));
		assertThat(this.figures.of(mosul)).isEqualTo(new Asked(Set.of(), List.of(Set.of("iq-mosul")), "iq-mosul"));
		assertThat(
				this.figures.of(mosul.with(FacetName.PLACE, Selection.NONE.including("iq-mosul").including("sy-raqqa")))
					.onlyPlace())
			.isNull();
		assertThat(asked("place:mosul").onlyPlace()).isNull();
		assertThat(asked("place:mosul").places()).containsExactly(Set.of("iq-mosul"));
		assertThat(this.figures.of(ArticleQuery.ALL.with(FacetName.PLACE, Selection.NONE.including(FacetName.NONE))))
			.isEqualTo(Asked.NOTHING);
	}

	private Asked asked(String text) {
		return this.figures.of(ArticleQuery.ALL.withText(text));
	}

}

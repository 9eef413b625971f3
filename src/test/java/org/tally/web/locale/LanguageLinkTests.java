package org.tally.web.locale;

import java.util.Locale;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.context.i18n.LocaleContextHolder;

import static org.assertj.core.api.Assertions.assertThat;

class LanguageLinkTests {

	@AfterEach
	void reset() {
		LocaleContextHolder.resetLocaleContext();
	}

	@Test
	void aPageLinksToItselfInTheOtherLanguages() {
		LocaleContextHolder.setLocale(Locale.ENGLISH);
		assertThat(LanguageLink.others("/?q=mosul&figure=killed"))
			.containsExactly(new LanguageLink("ar", "العربية", "/?q=mosul&figure=killed&lang=ar"));
		LocaleContextHolder.setLocale(Languages.ARABIC);
		assertThat(LanguageLink.others("/about?lang=ar"))
			.containsExactly(new LanguageLink("en", "English", "/about?lang=en"));
	}

	@Test
	void anAddressThatCannotBeReadStaysAsItIs() {
		LocaleContextHolder.setLocale(Locale.ENGLISH);
		assertThat(LanguageLink.others("/?q=100%&&x=\"<").get(0).href()).isEqualTo("/?q=100%&x=\"<&lang=ar");
	}

}

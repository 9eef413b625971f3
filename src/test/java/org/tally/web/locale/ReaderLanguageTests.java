package org.tally.web.locale;

import java.net.URI;
import java.util.List;

import jakarta.servlet.http.Cookie;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.tally.web.PageTest;

import static org.assertj.core.api.Assertions.assertThat;

@PageTest
class ReaderLanguageTests {

	private static final String ENGLISH = "<html lang=\"en\" dir=\"ltr\"";

	private static final String ARABIC = "<html lang=\"ar\" dir=\"rtl\"";

	@Autowired
	MockMvcTester mvc;

	@Test
	void withoutAnyWishAPageIsInEnglish() {
		assertThat(this.mvc.get().uri("/about")).hasStatusOk().bodyText().contains(ENGLISH);
	}

	@Test
	void aChoiceHoldsAtOnceAndIsRemembered() {
		var chosen = this.mvc.get().uri("/about?lang=ar").exchange();
		assertThat(chosen).hasStatusOk().bodyText().contains(ARABIC, "عن Tally", "href=\"/about?lang=en\"");
		assertThat(String.valueOf(chosen.getResponse().getHeaders("Set-Cookie"))).contains("language=ar",
				"SameSite=Lax", "HttpOnly", "Path=/");
		assertThat(this.mvc.get().uri("/about").cookie(new Cookie("language", "ar"))).bodyText().contains(ARABIC);
		assertThat(this.mvc.get().uri("/about?lang=en").cookie(new Cookie("language", "ar"))).bodyText()
			.contains(ENGLISH);
	}

	@ParameterizedTest
	@ValueSource(strings = { "xx", "", "../../etc", "a%00b", "ar_EG_x_y_z" })
	void aLanguageThatIsNotKnownChangesNothing(String code) {
		var page = this.mvc.get().uri("/about").param("lang", code).exchange();
		assertThat(page).hasStatusOk();
		assertThat(this.mvc.get().uri("/about").cookie(new Cookie("language", code))).hasStatusOk();
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			ar                     | true
			ar-SY,en;q=0.5         | true
			fr,ar;q=0.8            | true
			fr,de                  | false
			en-GB,ar;q=0.9         | false
			;;;                    | false
			""")
	void theBrowserIsAskedOtherwise(String header, boolean arabic) {
		assertThat(this.mvc.get().uri("/about").header("Accept-Language", header)).bodyText()
			.contains(arabic ? ARABIC : ENGLISH);
	}

	@Test
	void whoeverKeepsPagesIsToldWhatTheyDependOn() {
		var page = this.mvc.get().uri("/about").exchange();
		assertThat(List.copyOf(page.getResponse().getHeaders("Vary"))).contains("Accept-Language", "Cookie");
	}

	@Test
	void whatIsMissingIsSaidInTheLanguage() {
		assertThat(this.mvc.get().uri("/nowhere").cookie(new Cookie("language", "ar"))).bodyText()
			.contains(ARABIC, "لا توجد صفحة كهذه");
	}

	@Test
	void programsAreAnsweredInEnglishWhoeverAsks() {
		var answer = this.mvc.get()
			.uri(URI.create("/api/v1/articles?q=%22open&lang=ar"))
			.cookie(new Cookie("language", "ar"))
			.header("Accept-Language", "ar")
			.exchange();
		assertThat(answer.getResponse().getHeaders("Set-Cookie")).noneMatch((cookie) -> cookie.contains("language"));
		assertThat(answer).bodyText().doesNotContainPattern("[\\u0600-\\u06ff]").isNotEmpty();
	}

}

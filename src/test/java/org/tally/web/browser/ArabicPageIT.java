package org.tally.web.browser;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.deque.html.axecore.results.Rule;
import com.microsoft.playwright.Browser.NewContextOptions;
import com.microsoft.playwright.Page;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

/**
 * The pages for readers of Arabic: from right to left, in Arabic alone, and as usable.
 */
class ArabicPageIT extends BrowserTest {

	/** Each text of the page but those of articles, and what is read out of it. */
	private static final String TEXTS = """
			() => {
				const texts = [];
				const walk = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
				while (walk.nextNode()) {
					if (!walk.currentNode.parentElement.closest(".text, mark, .snippet, blockquote, code, [lang=en]")) {
						texts.push(walk.currentNode.data);
					}
				}
				document.querySelectorAll("[aria-label], [title], [placeholder]").forEach((each) =>
					texts.push(each.getAttribute("aria-label"), each.title, each.getAttribute("placeholder")));
				return texts.filter((text) => text).map((text) => text.trim());
			}""";

	@Override
	NewContextOptions options() {
		// axe brings its script into the page, which the policy refuses.
		return super.options().setLocale("ar-IQ").setBypassCSP(true);
	}

	@ParameterizedTest
	@ValueSource(strings = { "/", "/?q=civilians+mosul&figure=killed&not.figure=other&published=2017-05..2017-06",
			"/?q=mosul+xylophone", "/?q=%22open", "/facets/actor?q=mosul", "/facets/place", "/saved",
			"/saved/new?q=mosul", "/about", "/help/search", "/export?q=mosul", "/batch", "/api", "/?view=table&q=mosul",
			"/?view=timeline", "/?view=map", "/?view=network", "/facets/language", "/actors/islamic-state",
			"/places/iq-mosul", "/nowhere" })
	void aPageIsInArabicAndHoldsForEveryone(String path) {
		open(path);
		assertHolds();
	}

	@Test
	void anArticleIsAsItWasWrittenInAnArabicPage() {
		openArticle();
		assertHolds();
		assertThat(this.page.locator("article.text-column")).hasAttribute("dir", "ltr");
		assertThat(this.page.locator(".byline")).hasAttribute("dir", "rtl");
	}

	@Test
	void theFiltersStandAtTheRight() {
		open("/?q=mosul");
		assertThat(this.page.locator(".filters").boundingBox().x)
			.isGreaterThan(this.page.locator(".results").boundingBox().x);
		assertThat(this.page.evaluate("document.documentElement.dir")).isEqualTo("rtl");
	}

	@Test
	void aReaderChangesTheLanguageWhereverTheSearchHasLed() {
		open("/?q=mosul");
		checkbox("figure", "killed").check();
		this.page.waitForURL("**figure=killed**");
		this.page.locator("a.language").click();
		assertThat(this.page.locator("html")).hasAttribute("dir", "ltr");
		assertThat(this.page.locator("html")).hasAttribute("lang", "en");
		assertThat(checkbox("figure", "killed")).isChecked();
		open("/about");
		assertThat(this.page.locator("html")).hasAttribute("lang", "en");
	}

	@Test
	void withoutScriptsTheLanguageIsALink() {
		Page plain = newPage(super.options().setJavaScriptEnabled(false));
		plain.navigate(address("/?q=mosul"));
		plain.locator("a.language").click();
		assertThat(plain.locator("html")).hasAttribute("dir", "rtl");
		plain.navigate(address("/saved"));
		assertThat(plain.locator("html")).hasAttribute("dir", "rtl");
	}

	private void assertHolds() {
		assertThat(this.page.locator("html")).hasAttribute("dir", "rtl");
		assertThat(untranslated()).as(this.page.url()).isEmpty();
		List<Rule> serious = new AxeBuilder(this.page).analyze()
			.getViolations()
			.stream()
			.filter((rule) -> List.of("serious", "critical").contains(rule.getImpact()))
			.toList();
		assertThat(serious).as(this.page.url()).extracting((rule) -> rule.getId() + ": " + rule.getNodes()).isEmpty();
		this.page.setViewportSize(360, 800);
		assertThat(this.page.evaluate("document.documentElement.scrollWidth - document.documentElement.clientWidth"))
			.as("pixels too wide")
			.isEqualTo(0);
		this.page.setViewportSize(1280, 900);
	}

	private Set<String> untranslated() {
		Set<String> found = new TreeSet<>();
		Set<String> english = english();
		@SuppressWarnings("unchecked")
		List<String> texts = (List<String>) this.page.evaluate(TEXTS);
		for (String text : texts) {
			if (text.contains("??") || english.contains(text)) {
				found.add(text);
			}
		}
		return found;
	}

	/** The English messages that are words and not written alike in Arabic. */
	private static Set<String> english() {
		Set<String> texts = new TreeSet<>();
		try (Stream<Path> files = Files.list(Path.of("src/main/resources/messages"))) {
			for (Path file : files.filter((file) -> !file.toString().contains("_")).toList()) {
				Properties english = load(file);
				Properties arabic = load(Path.of(file.toString().replace(".properties", "_ar.properties")));
				english.stringPropertyNames()
					.stream()
					.filter((key) -> !english.getProperty(key).equals(arabic.getProperty(key)))
					.map(english::getProperty)
					.filter((text) -> text.matches("(?s).*\\p{L}{3}.*"))
					.forEach(texts::add);
			}
			return texts;
		}
		catch (IOException ex) {
			throw new IllegalStateException(ex);
		}
	}

	private static Properties load(Path file) throws IOException {
		Properties messages = new Properties();
		try (var reader = Files.newBufferedReader(file)) {
			messages.load(reader);
		}
		return messages;
	}

}

package org.tally.web.browser;

import java.util.List;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.deque.html.axecore.results.Rule;
import com.microsoft.playwright.Browser.NewContextOptions;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Every page for every reader: nothing serious that axe finds, light and dark, and no
 * page wider than the narrowest screen.
 */
class AccessiblePageIT extends BrowserTest {

	@ParameterizedTest
	@ValueSource(strings = { "/", "/?q=civilians+mosul&figure=killed&not.figure=other", "/?q=mosul+xylophone",
			"/?q=%22open", "/facets/actor?q=mosul", "/facets/published", "/saved", "/about", "/nowhere",
			"/actors/islamic-state", "/places/iq-mosul", "/publications/The%20Daily%20Ledger", "/related-terms?q=mosul",
			"/?view=table", "/?view=timeline", "/?view=map", "/?view=network", "/help/search", "/?q=figure%3Akiled",
			"/?q=cilvilians", "/export?q=mosul", "/batch", "/api", "/saved/new?q=mosul",
			"/alerts/unsubscribe?token=none" })
	void aPageHoldsForEveryone(String path) {
		open(path);
		assertHolds(this.page.url());
	}

	@Test
	void anArticleHoldsForEveryone() {
		openArticle();
		assertHolds(this.page.url());
	}

	@Test
	void whatBelongsToAnArticleOrASavedSearchHoldsForEveryone() {
		openArticle();
		assertHolds(this.page.locator("a.similar").evaluate("(link) => link.href").toString());
		open("/saved/new?q=sirte");
		this.page.locator("#keep-name").press("Enter");
		this.page.waitForURL("**/saved#saved-*");
		String saved = this.page.url().replace("#saved-", "/");
		for (String page : List.of("/news", "/alerts", "/edit")) {
			assertHolds(saved + page);
		}
	}

	@Test
	void whatOpensHoldsForEveryone() {
		Page opened = newPage(new NewContextOptions().setBypassCSP(true));
		opened.navigate(address("/?q=mosul"));
		opened.getByText("Save this search").click();
		opened.locator("#fold-kind summary").click();
		assertNothingSerious(opened);
		opened.keyboard().press("Escape");
		opened.locator("#q").pressSequentially(" isla");
		opened.keyboard().press("?");
		assertNothingSerious(opened);
	}

	private void assertHolds(String address) {
		for (ColorScheme scheme : List.of(ColorScheme.LIGHT, ColorScheme.DARK)) {
			// axe brings its script into the page, which the policy refuses.
			Page opened = newPage(new NewContextOptions().setColorScheme(scheme).setBypassCSP(true));
			opened.navigate(address);
			assertNothingSerious(opened);
			for (int width : new int[] { 360, 768, 1600 }) {
				opened.setViewportSize(width, 800);
				assertThat(
						opened.evaluate("document.documentElement.scrollWidth - document.documentElement.clientWidth"))
					.as("pixels too wide at " + width)
					.isEqualTo(0);
			}
			opened.context().close();
		}
	}

	private static void assertNothingSerious(Page page) {
		List<Rule> serious = new AxeBuilder(page).analyze()
			.getViolations()
			.stream()
			.filter((rule) -> List.of("serious", "critical").contains(rule.getImpact()))
			.toList();
		assertThat(serious).as(page.url()).extracting((rule) -> rule.getId() + ": " + rule.getNodes()).isEmpty();
	}

}

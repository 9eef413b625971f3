package org.tally.web.browser;

import java.util.ArrayList;
import java.util.List;

import com.microsoft.playwright.APIResponse;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Request;
import com.microsoft.playwright.Response;
import com.microsoft.playwright.options.LoadState;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * No page is heavy, and nothing moves while a page comes in, nor when the parts come that
 * are asked for when they are scrolled to.
 */
class PageBudgetIT extends BrowserTest {

	private static final int MOST_BYTES = 300_000;

	/** Nothing that anyone sees; browsers call up to ten times that good. */
	private static final double MOST_SHIFT = 0.01;

	private static final String WATCH = """
			window.shifted = 0;
			window.shifts = [];
			new PerformanceObserver((list) => list.getEntries().forEach((entry) => {
				window.shifted += entry.value;
				entry.sources.forEach((source) => window.shifts.push(source.node?.parentElement?.outerHTML.slice(0, 150)));
			})).observe({ type: "layout-shift", buffered: true });
			""";

	private final List<Request> requests = new ArrayList<>();

	@ParameterizedTest
	@ValueSource(strings = { "/", "/?q=civilians+mosul&figure=killed&not.figure=other", "/?q=mosul+xylophone",
			"/?q=%22open", "/?q=cilvilians", "/?view=table", "/?view=timeline", "/?view=map", "/?view=network",
			"/facets/actor?q=mosul", "/facets/place", "/facets/published", "/related-terms?q=mosul",
			"/actors/islamic-state", "/places/iq-mosul", "/publications/The%20Daily%20Ledger", "/saved",
			"/saved/new?q=mosul", "/batch", "/export?q=mosul", "/api", "/help/search", "/about", "/nowhere" })
	void aPageIsLightAndStandsStill(String path) {
		assertLightAndStill(path);
	}

	@Test
	void whatIsTooLongToSearchIsLight() {
		for (String query : List.of("a".repeat(60_000), "(".repeat(30_000), "%D8%A7".repeat(10_000))) {
			APIResponse response = this.page.request().get(address("/?q=" + query));
			assertThat(response.status()).isEqualTo(400);
			assertThat(response.body().length).isLessThanOrEqualTo(MOST_BYTES);
		}
	}

	@Test
	void anArticleIsLightAndStandsStill() {
		openArticle();
		String article = this.page.url().replaceAll("^https?://[^/]+", "");
		assertLightAndStill(article);
		assertLightAndStill(article.replaceAll("\\?.*", "") + "/similar");
	}

	@Test
	void newsIsLightAndStandsStill() {
		open("/saved/new?q=mosul");
		this.page.locator("#keep-name").fill("Weight");
		this.page.locator("#keep-name").press("Enter");
		this.page.waitForURL("**/saved#saved-*");
		String id = this.page.url().replaceAll(".*#saved-", "");
		assertLightAndStill("/saved");
		assertLightAndStill("/saved/" + id + "/news?since=2020-01-01T00:00:00Z");
	}

	@Test
	void theBudgetSeesWhatMoves() {
		Page moving = watched();
		moving.navigate(address("/about"));
		moving.evaluate("() => { const first = document.createElement('p'); first.textContent = 'late'; "
				+ "first.append(document.createElement('br'), 'and tall'); document.body.prepend(first); }");
		// Not by a function that the page waits for: its policy lets no string be run.
		moving.waitForCondition(() -> shift(moving) > MOST_SHIFT);
	}

	private void assertLightAndStill(String path) {
		Page opened = watched();
		this.requests.clear();
		opened.onRequestFinished(this.requests::add);
		Response response = opened.navigate(address(path));
		opened.waitForLoadState(LoadState.NETWORKIDLE);
		opened.evaluate("() => window.scrollTo(0, document.body.scrollHeight)");
		opened.waitForTimeout(300);
		opened.waitForLoadState(LoadState.NETWORKIDLE);
		assertThat(response.body().length).as("bytes of " + path).isLessThanOrEqualTo(MOST_BYTES);
		assertThat(List.copyOf(this.requests).stream().mapToInt((request) -> request.sizes().responseBodySize).sum())
			.as("bytes sent for " + path)
			.isLessThanOrEqualTo(MOST_BYTES);
		assertThat(shift(opened)).as("shift of " + path + ": " + opened.evaluate("window.shifts"))
			.isLessThan(MOST_SHIFT);
		opened.context().close();
	}

	private static double shift(Page opened) {
		return ((Number) opened.evaluate("window.shifted")).doubleValue();
	}

	private Page watched() {
		Page opened = newPage(options());
		// The first page of a fresh portal, on a busy machine.
		opened.setDefaultTimeout(30_000);
		opened.addInitScript(WATCH);
		return opened;
	}

}

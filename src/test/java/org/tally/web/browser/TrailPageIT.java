package org.tally.web.browser;

import java.util.List;

import com.microsoft.playwright.Browser.NewContextOptions;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import org.junit.jupiter.api.Test;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

/**
 * From a search to its articles, through their matches and back, and on to the pages of
 * actors and places; with scripts and without.
 */
class TrailPageIT extends BrowserTest {

	@Test
	void keysLeadThroughTheMatchesOfAPhrase() {
		open("/?q=%22west+mosul%22");
		this.page.locator(".hit h2 a").first().click();
		this.page.waitForURL("**/articles/**hit=1");
		assertThat(this.page.locator("h1 mark.match")).hasText("west Mosul");
		int matches = this.page.locator(".match[id]").count();
		this.page.keyboard().press("n");
		assertThat(this.page.locator("#match-count")).hasText("Match 1 of " + matches);
		this.page.keyboard().press("n");
		assertThat(this.page.locator(".match.current").first()).isInViewport();
		assertThat(this.page.url()).endsWith("#match-2");
		this.page.keyboard().press("p");
		this.page.keyboard().press("p");
		assertThat(this.page.locator("#match-count")).hasText("Match " + matches + " of " + matches);
	}

	@Test
	void keysLeadToTheNextResultAndBack() {
		open("/?q=mosul&sort=newest");
		String second = this.page.locator(".hit h2 a").nth(1).innerText();
		this.page.locator(".hit h2 a").first().click();
		this.page.waitForURL("**hit=1");
		assertThat(this.page.locator(".trail .previous")).hasCount(0);
		this.page.keyboard().press("j");
		this.page.waitForURL("**hit=2");
		assertThat(this.page.locator("h1")).hasText(second);
		this.page.keyboard().press("u");
		this.page.waitForURL("**/?q=mosul&sort=newest#hit-2");
		assertThat(this.page.locator("#hit-2 h2 a")).hasText(second);
	}

	@Test
	void ofHowManyIsCountedAsInTheViewThatTheArticleWasOpenedFrom() {
		for (String view : List.of("", "&copies=each", "&view=table")) {
			open("/?q=rashidin" + view);
			Locator results = this.page.locator(".hit h2 a, tbody th a");
			int all = results.count();
			results.last().click();
			assertThat(this.page.locator(".trail .muted")).hasText("Result " + all + " of " + all);
			this.page.locator(".trail .back").click();
			assertThat(results).hasCount(all);
		}
	}

	@Test
	void withoutScriptsTheSameAreLinks() {
		Page plain = newPage(new NewContextOptions().setJavaScriptEnabled(false));
		plain.navigate(address("/?q=west+mosul"));
		plain.locator(".hit h2 a").first().click();
		plain.locator(".matches summary").click();
		Locator line = plain.locator(".matches li a").last();
		String match = line.getAttribute("href");
		line.click();
		assertThat(plain.locator(match)).isInViewport();
		plain.locator(".trail .next").press("Enter");
		assertThat(plain.url()).contains("hit=2");
		plain.locator(".trail .back").press("Enter");
		assertThat(plain.url()).endsWith("/?q=west+mosul#hit-2");
		plain.locator(".related-terms a").press("Enter");
		assertThat(plain.locator(".related-terms li a").first()).isVisible();
	}

	@Test
	void wordsThatSetTheArticlesApartComeLate() {
		open("/?q=mosul");
		this.page.locator(".related-terms").scrollIntoViewIfNeeded();
		Locator word = this.page.locator(".related-terms li a").first();
		assertThat(word).isVisible();
		String added = word.innerText();
		word.click();
		this.page.waitForURL("**/?q=mosul+" + added);
		assertThat(total()).isPositive();
	}

	@Test
	void aPlaceLeadsToTheOneAroundItAndToItsArticles() {
		open("/places/iq-mosul");
		long articles = Long.parseLong(this.page.locator(".thing-head b").innerText().split(" ")[0]);
		this.page.locator(".search-its").click();
		assertThat(total()).isEqualTo(articles);
		this.page.goBack();
		this.page.locator(".thing-figures .claim").first().click();
		this.page.waitForURL("**/articles/**#figure-*");
		this.page.goBack();
		this.page.locator(".crumbs a").first().click();
		assertThat(this.page.locator("h1")).hasText("Iraq");
	}

	@Test
	void aNameThatNobodyKnowsIsSaid() {
		assertThat(open("/actors/person:Nobody%20At~2FAll").status()).isEqualTo(404);
		assertThat(open("/actors/none").status()).isEqualTo(404);
		assertThat(open("/publications/" + "x".repeat(400)).status()).isEqualTo(404);
	}

	@Test
	void anArticleIsCitedAndItsLikeListed() {
		openArticle();
		String href = this.page.locator(".formats a").first().getAttribute("href");
		assertThat(this.page.request().get(address(href)).text()).startsWith("@article{");
		this.page.locator("a.similar").click();
		assertThat(this.page.locator(".hit").first()).isVisible();
	}

}

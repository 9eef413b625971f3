package org.tally.web.browser;

import com.microsoft.playwright.Page;
import org.junit.jupiter.api.Test;
import org.tally.search.example.Operator;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

/**
 * From a mistake to the query meant, and from the help to what its examples find, with
 * scripts and without.
 */
class QueryHelpPageIT extends BrowserTest {

	@Test
	void aMistakeIsMarkedAndItsMendKeepsTheFilters() {
		for (boolean scripts : new boolean[] { true, false }) {
			Page opened = newPage(options().setJavaScriptEnabled(scripts));
			assertThat(opened.navigate(address("/?q=figure%3Akiled+mosul&language=en&sort=newest")).status())
				.isEqualTo(400);
			assertThat(opened.locator("#q")).hasValue("figure:kiled mosul");
			assertThat(opened.locator(".mistake .wrong")).hasText("kiled");
			assertThat(opened.locator(".mistake")).containsText("there is “killed”");
			opened.locator("#mended").click();
			opened.waitForURL("**/?q=figure%3Akilled+mosul&language=en&sort=newest");
			assertThat(opened.locator("#q")).hasValue("figure:killed mosul");
			assertThat(opened.locator(".hit").first()).isVisible();
		}
	}

	@Test
	void helpOpensOverThePageAndTheEscapeKeyClosesIt() {
		open("/?q=mosul");
		this.page.locator("#search-help").focus();
		this.page.keyboard().press("Enter");
		assertThat(this.page.locator("#help-dialog h1")).isFocused();
		assertThat(this.page.locator("#help-dialog tbody tr")).hasCount(Operator.values().length);
		assertThat(this.page.url()).endsWith("/?q=mosul");
		this.page.keyboard().press("Escape");
		assertThat(this.page.locator("#help-dialog")).isHidden();
		assertThat(this.page.locator("#search-help")).isFocused();
		this.page.locator("#search-help").click();
		this.page.locator("#help-dialog tbody a").first().click();
		this.page.waitForURL("**/?q=**");
		assertThat(total()).isPositive();
	}

	@Test
	void helpIsAPageWithoutScripts() {
		Page opened = newPage(options().setJavaScriptEnabled(false));
		opened.navigate(address("/?q=mosul"));
		opened.locator("#search-help").click();
		opened.waitForURL("**/help/search");
		assertThat(opened.locator("main tbody tr")).hasCount(Operator.values().length);
		String count = opened.locator("main tbody tr .count").nth(4).innerText();
		opened.locator("main tbody a").nth(4).click();
		opened.waitForURL("**/?q=**");
		assertThat(opened.locator("#summary")).containsText(count);
	}

	@Test
	void aMisspeltWordIsOfferedAsTheArticlesSpellIt() {
		open("/?q=cilvilians&language=en");
		assertThat(this.page.locator("#meant")).hasText("civilians");
		this.page.locator("#meant").click();
		this.page.waitForURL("**/?q=civilians&language=en");
		assertThat(total()).isPositive();
	}

	@Test
	void anAddressThatCannotBeReadIsRefused() {
		assertThat(open("/?q=100%").status()).isEqualTo(400);
		assertThat(this.page.locator("h1")).hasText("This request cannot be answered");
	}

}

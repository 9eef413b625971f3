package org.tally.web.browser;

import com.microsoft.playwright.Locator;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import org.junit.jupiter.api.Test;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

class SearchPageIT extends BrowserTest {

	@Test
	void wordsFindArticlesWithTheirMatchesMarked() {
		open("/");
		long all = total();
		this.page.locator("#q").fill("civilians mosul");
		this.page.locator("#q").press("Enter");
		this.page.waitForURL("**/?q=civilians+mosul");
		assertThat(total()).isPositive().isLessThan(all);
		assertThat(this.page.locator(".hit mark").first()).isVisible();
		assertThat(this.page.locator(".hit .sample").first()).isVisible();
		assertThat(this.page.locator(".figure-chip").first()).isVisible();
	}

	@Test
	void aFilterActsAtOnceAndKeepsTheFocus() {
		open("/?q=mosul");
		long before = total();
		checkbox("figure", "displaced").focus();
		checkbox("figure", "displaced").press("Space");
		this.page.waitForURL("**/?q=mosul&figure=displaced");
		assertThat(this.page.locator(".filter-chips")).containsText("Figure: displaced");
		assertThat(total()).isLessThan(before);
		assertThat(checkbox("figure", "displaced")).isFocused();
		assertThat(checkbox("figure", "displaced")).isChecked();
		assertThat(this.page.locator("#announcer")).containsText("articles");
	}

	@Test
	void valuesOfOneFacetWidenAndTheBackButtonGoesBack() {
		open("/");
		checkbox("figure", "displaced").check();
		this.page.waitForURL("**/?figure=displaced");
		long displaced = total();
		checkbox("figure", "killed").check();
		this.page.waitForURL("**/?figure=displaced&figure=killed");
		assertThat(total()).isGreaterThan(displaced);
		this.page.goBack();
		this.page.waitForURL("**/?figure=displaced");
		assertThat(this.page.locator(".filter-chips li")).hasCount(2);
		assertThat(total()).isEqualTo(displaced);
		assertThat(checkbox("figure", "killed")).not().isChecked();
		this.page.goBack();
		assertThat(this.page.locator(".filter-chips")).hasCount(0);
	}

	@Test
	void aValueCanBeExcludedAndTheExclusionUndone() {
		open("/");
		long all = total();
		Locator killed = this.page.locator(".option")
			.filter(new Locator.FilterOptions().setHas(checkbox("figure", "killed")));
		killed.hover();
		killed.locator(".exclude").click();
		this.page.waitForURL("**/?not.figure=killed");
		assertThat(total()).isLessThan(all);
		assertThat(checkbox("not.figure", "killed")).isChecked();
		this.page.getByLabel("Remove not Figure: killed").click();
		this.page.waitForURL(address("/"));
		assertThat(this.page.locator(".filter-chips")).hasCount(0);
		assertThat(total()).isEqualTo(all);
	}

	@Test
	void aSecondValueIsExcludedBesideTheFirst() {
		open("/?not.figure=other");
		Locator killed = this.page.locator(".option")
			.filter(new Locator.FilterOptions().setHas(checkbox("figure", "killed")));
		killed.hover();
		killed.locator(".exclude").click();
		this.page.waitForURL("**/?not.figure=other&not.figure=killed");
		assertThat(checkbox("not.figure", "killed")).isFocused();
		assertThat(checkbox("not.figure", "other")).isChecked();
	}

	@Test
	void everyFilterIsClearedAtOnce() {
		open("/?q=mosul&figure=killed&not.figure=other");
		link("Clear all").click();
		this.page.waitForURL("**/?q=mosul");
		assertThat(this.page.locator(".filter-chips")).hasCount(0);
		assertThat(this.page.locator("#q")).hasValue("mosul");
	}

	@Test
	void theFullListOfAFacetIsSearched() {
		open("/?q=mosul");
		this.page.locator("#more-publication, #more-actor, #more-place").first().click();
		this.page.waitForURL("**/facets/**");
		long all = this.page.locator(".option").count();
		this.page.locator("#find").fill("mosul");
		this.page.locator("#find").press("Enter");
		this.page.waitForURL("**find=mosul**");
		assertThat((long) this.page.locator(".option").count()).isLessThan(all);
		open("/facets/publication?q=mosul");
		this.page.locator(".option input").first().check();
		this.page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Show the articles")).click();
		this.page.waitForURL("**/?q=mosul&publication=*");
		assertThat(this.page.locator(".filter-chips")).containsText("Publication:");
	}

	@Test
	void theSecondPageHasOtherHits() {
		open("/?sort=newest");
		String first = this.page.locator(".hit h2").first().innerText();
		link("Next").click();
		this.page.waitForURL("**/?sort=newest&page=2");
		assertThat(this.page.locator(".hit h2").first()).not().hasText(first);
		assertThat(this.page.locator(".paging [aria-current=page]")).hasText("2");
		link("Oldest").click();
		this.page.waitForURL("**/?sort=oldest");
		assertThat(this.page.locator("[id^=order-][aria-current]")).hasText("Oldest");
	}

	@Test
	void anEmptyResultSaysWhatToDrop() {
		open("/?q=mosul+xylophone");
		assertThat(this.page.locator("#summary")).hasText("No articles");
		assertThat(this.page.locator(".ways")).containsText("Drop “xylophone”");
		this.page.locator(".ways a").first().click();
		assertThat(this.page.locator(".hit").first()).isVisible();
	}

	@Test
	void aMistakeStaysInTheBox() {
		assertThat(open("/?q=%22open+quote").status()).isEqualTo(400);
		assertThat(this.page.locator("#q")).hasValue("\"open quote");
		assertThat(this.page.locator(".mistake")).containsText("A quote is opened and not closed");
		assertThat(this.page.locator(".facet")).hasCount(0);
	}

	@Test
	void suggestionsAreChosenByKeys() {
		open("/");
		this.page.locator("#q").pressSequentially("mosu");
		Locator options = this.page.getByRole(AriaRole.OPTION);
		assertThat(options.first()).isVisible();
		assertThat(this.page.locator("#q")).hasAttribute("aria-expanded", "true");
		this.page.locator("#q").press("ArrowDown");
		assertThat(options.first()).hasAttribute("aria-selected", "true");
		assertThat(this.page.locator("#q")).hasAttribute("aria-activedescendant", "suggestion-1");
		this.page.locator("#q").press("Enter");
		this.page.waitForURL("**/?q=*");
		assertThat(this.page.locator(".hit").first()).isVisible();
	}

	@Test
	void theLastWordsOfAQueryAreCompletedToo() {
		open("/");
		this.page.locator("#q").pressSequentially("strike in mosu");
		this.page.getByRole(AriaRole.OPTION).filter(new Locator.FilterOptions().setHasText("place")).first().click();
		this.page.waitForURL("**/?q=strike+in+Mosul");
	}

	@Test
	void suggestionsCloseOnEscape() {
		open("/");
		this.page.locator("#q").pressSequentially("mosu");
		assertThat(this.page.getByRole(AriaRole.OPTION).first()).isVisible();
		this.page.locator("#q").press("Escape");
		assertThat(this.page.locator("#suggestions")).isHidden();
		assertThat(this.page.locator("#q")).isFocused();
	}

	@Test
	void keysMoveThroughThePage() {
		open("/?q=mosul");
		this.page.keyboard().press("j");
		this.page.keyboard().press("j");
		assertThat(this.page.locator(".hit h2 a").nth(1)).isFocused();
		this.page.keyboard().press("k");
		assertThat(this.page.locator(".hit h2 a").first()).isFocused();
		this.page.keyboard().press("?");
		assertThat(this.page.locator("#keys")).isVisible();
		this.page.keyboard().press("Escape");
		assertThat(this.page.locator("#keys")).isHidden();
		this.page.keyboard().press("/");
		assertThat(this.page.locator("#q")).isFocused();
	}

	@Test
	void theThemeIsKept() {
		open("/");
		this.page.locator("#theme").click();
		assertThat(this.page.locator("html")).hasAttribute("data-theme", "dark");
		open("/about");
		assertThat(this.page.locator("html")).hasAttribute("data-theme", "dark");
	}

	@Test
	void filtersAreOneDisclosureOnANarrowScreen() {
		this.page.setViewportSize(360, 800);
		open("/?q=mosul&figure=killed");
		assertThat(checkbox("figure", "killed")).isHidden();
		this.page.getByText("Filter (1)").click();
		checkbox("figure", "injured").check();
		this.page.waitForURL("**figure=injured**");
		assertThat(this.page.getByText("Filter (2)")).isVisible();
		assertThat(checkbox("figure", "injured")).isVisible();
	}

}

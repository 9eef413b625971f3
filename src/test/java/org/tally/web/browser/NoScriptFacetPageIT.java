package org.tally.web.browser;

import com.microsoft.playwright.Browser.NewContextOptions;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import org.junit.jupiter.api.Test;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

/**
 * Facets without scripts.
 */
class NoScriptFacetPageIT extends BrowserTest {

	@Override
	NewContextOptions options() {
		return super.options().setJavaScriptEnabled(false);
	}

	@Test
	void barsAreLinks() {
		open("/?published=2017&dates=published");
		this.page.locator("[id='bar-published-2017-05']").click();
		assertThat(this.page.locator(".histogram a")).hasCount(31);
		assertThat(this.page.url()).contains("published=2017-05&dates=published");
	}

	@Test
	void valuesOfManyFacetsAreAppliedAtOnceAndTheViewStays() {
		open("/?dates=about&open=iq");
		checkbox("figure", "killed").check();
		checkbox("place", "iq").check();
		checkbox("place", "sy").check();
		this.page.locator("#fold-kind summary").click();
		checkbox("kind", "armed_group").check();
		this.page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Apply")).click();
		assertThat(this.page.url()).contains("figure=killed", "place=iq", "place=sy", "kind=armed_group", "dates=about",
				"open=iq");
		assertThat(this.page.locator(".filter-chips li")).hasCount(5);
		assertThat(this.page.getByLabel("Hide places in Iraq")).isVisible();
	}

	@Test
	void twoDaysAreTyped() {
		open("/?figure=killed");
		this.page.locator("#between summary").click();
		this.page.locator("#dates-from").fill("2017-05-01");
		this.page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Show")).click();
		assertThat(this.page.url()).endsWith("/?published=2017-05-01..&figure=killed");
	}

	@Test
	void aBranchHasAPageOfItsOwn() {
		open("/facets/place?within=iq&figure=killed");
		assertThat(this.page.locator("h1")).hasText("Places in Iraq");
		checkbox("place", "iq-mosul").check();
		this.page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Show the articles")).click();
		assertThat(this.page.url()).contains("place=iq-mosul").contains("figure=killed");
	}

	@Test
	void otherWordsAreSearchedWithWhatIsTicked() {
		open("/facets/place?q=strike&figure=killed");
		checkbox("place", "iq-mosul").check();
		this.page.locator("#q").fill("mosul");
		this.page.locator("#q").press("Enter");
		assertThat(this.page.url()).contains("q=mosul", "figure=killed", "place=iq-mosul").doesNotContain("strike");
	}

	@Test
	void aValueOfTheWholeListIsExcluded() {
		open("/facets/place?q=mosul&figure=killed");
		this.page.getByLabel("not “Mosul”").click(new Locator.ClickOptions().setForce(true));
		assertThat(this.page.url()).contains("q=mosul", "figure=killed", "not.place=iq-mosul");
		assertThat(this.page.getByLabel("Remove not Place: Mosul")).isVisible();
	}

}

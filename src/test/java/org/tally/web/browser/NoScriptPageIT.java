package org.tally.web.browser;

import com.microsoft.playwright.Browser.NewContextOptions;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Response;
import com.microsoft.playwright.options.AriaRole;
import org.junit.jupiter.api.Test;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

/**
 * The same without scripts.
 */
class NoScriptPageIT extends BrowserTest {

	@Override
	NewContextOptions options() {
		return super.options().setJavaScriptEnabled(false);
	}

	@Test
	void severalFiltersAreAppliedTogether() {
		open("/?q=mosul&sort=newest");
		checkbox("figure", "killed").check();
		checkbox("figure", "injured").check();
		this.page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Apply")).click();
		assertThat(this.page.locator(".filter-chips li")).hasCount(3);
		assertThat(this.page.locator("[id^=order-][aria-current]")).hasText("Newest");
		checkbox("figure", "killed").uncheck();
		this.page.locator("#q").fill("raqqa");
		this.page.locator("#q").press("Enter");
		assertThat(this.page.locator(".filter-chips li")).hasCount(2);
		assertThat(this.page.url()).contains("q=raqqa").contains("figure=injured").doesNotContain("figure=killed");
	}

	@Test
	void aValueIsExcludedAndTheExclusionUnticked() {
		open("/");
		checkbox("figure", "injured").check();
		this.page.getByLabel("not “killed”").click(new Locator.ClickOptions().setForce(true));
		assertThat(checkbox("not.figure", "killed")).isChecked();
		assertThat(checkbox("figure", "injured")).isChecked();
		checkbox("not.figure", "killed").uncheck();
		checkbox("figure", "injured").uncheck();
		this.page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Apply")).click();
		assertThat(this.page.locator(".filter-chips")).hasCount(0);
	}

	@Test
	void chipsAndPagesAreLinks() {
		open("/?not.figure=funding");
		link("Next").click();
		assertThat(this.page.locator(".paging [aria-current]")).hasText("2");
		this.page.getByLabel("Remove not Figure: funding").click();
		assertThat(this.page.locator(".filter-chips")).hasCount(0);
	}

	@Test
	void anAddressThatIsFarTooLongIsAnsweredInWords() {
		Response response = open("/?q=" + "a".repeat(1_000_000));
		assertThat(response.status()).isEqualTo(400);
		assertThat(this.page.locator("body")).containsText("it is far too long");
		assertThat(this.page.locator("body")).containsText("as a list at /batch");
		open("/?q=" + "mosul+".repeat(1_500));
		assertThat(this.page.locator(".mistake")).containsText("longer than 2,000 characters");
		this.page.locator(".mistake")
			.getByText("Many queries at once", new Locator.GetByTextOptions().setExact(true))
			.click();
		this.page.waitForURL("**/batch");
	}

	@Test
	void oneSavedIsPausedAndResumedWhereItsAlertsAre() {
		open("/saved/new?q=tabqa");
		this.page.locator("#keep-name").fill("Tabqa");
		this.page.locator("#keep-name").press("Enter");
		Locator row = this.page.locator(".saved > li", new Page.LocatorOptions().setHasText("Tabqa"));
		row.getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName("Pause Tabqa")).click();
		assertThat(row).containsText("Paused since");
		row.getByRole(AriaRole.LINK, new Locator.GetByRoleOptions().setName("Alerts of Tabqa")).click();
		assertThat(this.page.locator(".paused")).containsText("Paused since");
		this.page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Resume")).click();
		this.page.waitForURL("**/alerts");
		assertThat(this.page.locator(".paused")).hasCount(0);
		open("/saved");
		row.getByText("Delete", new Locator.GetByTextOptions().setExact(true)).click();
		row.getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName("Delete it")).click();
		assertThat(row).hasCount(0);
	}

	@Test
	void marksAreSwitchedOffByALink() {
		openArticle();
		this.page.locator("#switch-places").click();
		assertThat(this.page.url()).contains("hide=places");
		assertThat(this.page.locator("#text.hide-places")).hasCount(1);
		this.page.locator("#switch-places").click();
		assertThat(this.page.url()).doesNotContain("hide");
	}

	@Test
	void aSearchIsSavedAndDeleted() {
		open("/?q=tigris");
		this.page.getByText("Save this search").click();
		this.page.locator("#save-name").fill("The river");
		this.page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Save").setExact(true)).click();
		Locator row = this.page.locator(".saved > li", new Page.LocatorOptions().setHasText("The river"));
		assertThat(row).isVisible();
		row.getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName("The river").setExact(true)).click();
		this.page.waitForURL("**/?q=tigris");
		open("/saved");
		row.getByText("Delete", new Locator.GetByTextOptions().setExact(true)).click();
		row.getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName("Delete it")).click();
		assertThat(row).hasCount(0);
	}

	@Test
	void filtersAreOneDisclosureOnANarrowScreen() {
		this.page.setViewportSize(360, 800);
		open("/?q=mosul");
		assertThat(checkbox("figure", "killed")).isHidden();
		this.page.getByText("Filter", new Page.GetByTextOptions().setExact(true)).click();
		assertThat(checkbox("figure", "killed")).isVisible();
	}

}

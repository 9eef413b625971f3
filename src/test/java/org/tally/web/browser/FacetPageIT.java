package org.tally.web.browser;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Mouse;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.BoundingBox;
import org.junit.jupiter.api.Test;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

/**
 * Facets with scripts: bars, the tree of places, values without a name.
 */
class FacetPageIT extends BrowserTest {

	@Test
	void aBarZoomsFromTheYearToItsMonthsToItsDaysAndBack() {
		open("/?published=2017");
		assertThat(bars()).hasCount(12);
		bar("2017-05").click();
		this.page.waitForURL("**/?published=2017-05");
		assertThat(bars()).hasCount(31);
		assertThat(this.page.locator(".filter-chips")).containsText("Published: May 2017");
		this.page.getByText("Out to 2017").click();
		this.page.waitForURL("**/?published=2017");
		assertThat(bars()).hasCount(12);
		this.page.getByText("Out to all dates").click();
		this.page.waitForURL(address("/"));
	}

	@Test
	void barsAreBrushedByMouse() {
		open("/?published=2017");
		BoundingBox from = bar("2017-03").boundingBox();
		BoundingBox to = bar("2017-06").boundingBox();
		this.page.mouse().move(from.x + from.width / 2, from.y + 20);
		this.page.mouse().down();
		this.page.mouse().move(to.x + to.width / 2, to.y + 20, new Mouse.MoveOptions().setSteps(4));
		assertThat(this.page.locator(".histogram .brushed")).hasCount(4);
		assertThat(this.page.locator("#brush")).hasText("March 2017 – June 2017");
		this.page.mouse().up();
		this.page.waitForURL("**/?published=2017-03..2017-06");
		assertThat(this.page.locator(".histogram .chosen")).hasCount(4);
	}

	@Test
	void barsAreBrushedByKeys() {
		open("/?published=2017&figure=killed");
		this.page.locator(".histogram a[tabindex='0']").focus();
		this.page.keyboard().press("Home");
		assertThat(bar("2017-01")).isFocused();
		this.page.keyboard().press("ArrowRight");
		this.page.keyboard().press("Shift+ArrowRight");
		this.page.keyboard().press("Shift+ArrowRight");
		assertThat(this.page.locator(".histogram .brushed")).hasCount(3);
		this.page.keyboard().press("Escape");
		assertThat(this.page.locator(".histogram .brushed")).hasCount(0);
		this.page.keyboard().press("Shift+ArrowLeft");
		this.page.keyboard().press("Enter");
		this.page.waitForURL("**/?published=2017-03..2017-04&figure=killed");
		assertThat(this.page.locator(".histogram a:focus")).hasCount(1);
		assertThat(this.page.locator(".filter-chips")).containsText("Mar 2017 – Apr 2017");
	}

	@Test
	void theDatesOfEventsAreDrawnInstead() {
		open("/?q=mosul");
		this.page.locator(".switches a").nth(1).click();
		this.page.waitForURL("**/?q=mosul&dates=about");
		assertThat(this.page.locator(".switches [aria-current]")).hasText("Events");
		this.page.locator(".histogram a[href]").first().click();
		this.page.waitForURL("**/?q=mosul&about=*&dates=about");
		checkbox("figure", "killed").check();
		this.page.waitForURL("**figure=killed&dates=about");
		assertThat(this.page.locator(".switches [aria-current]")).hasText("Events");
	}

	@Test
	void aBranchIsOpenedAndStaysOpen() {
		open("/");
		int before = this.page.locator(".option input[name=place]").count();
		this.page.getByLabel("Show places in Iraq").click();
		this.page.waitForURL("**/?open=iq");
		assertThat(this.page.locator("#branch-place-iq")).isFocused();
		assertThat(this.page.locator(".option input[name=place]").count()).isGreaterThan(before);
		Locator inside = this.page.locator(".option.depth-1 input[name=place]").last();
		String id = inside.getAttribute("id");
		inside.check();
		this.page.waitForURL("**/?place=*&open=iq");
		assertThat(this.page.locator("[id='" + id + "']")).isFocused();
		this.page.getByLabel("Hide places in Iraq").click();
		this.page.waitForURL((url) -> !url.contains("open="));
		assertThat(this.page.locator("[id='" + id + "']")).isChecked();
	}

	@Test
	void articlesWithoutADateAreChosenAndLeftOut() {
		open("/");
		long all = total();
		checkbox("published", "none").check();
		this.page.waitForURL("**/?published=none");
		long undated = total();
		assertThat(undated).isPositive();
		open("/?not.published=none");
		assertThat(total()).isEqualTo(all - undated);
		assertThat(checkbox("not.published", "none")).isChecked();
	}

	@Test
	void twoDaysAreTyped() {
		open("/?q=mosul");
		this.page.locator("#between summary").click();
		this.page.locator("#dates-from").fill("2017-06-30");
		assertThat(this.page.url()).doesNotContain("published");
		this.page.locator("#dates-to").fill("2017-05-01");
		this.page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Show")).click();
		this.page.waitForURL("**/?q=mosul&published=2017-05-01..2017-06-30");
		assertThat(this.page.locator("#dates-from")).hasValue("2017-05-01");
	}

	@Test
	void whatIsRarelyUsedIsFoldedAndStaysAsItWas() {
		open("/");
		assertThat(checkbox("kind", "armed_group")).isHidden();
		this.page.locator("#fold-kind summary").click();
		this.page.locator("#fold-language summary").click();
		checkbox("kind", "armed_group").check();
		this.page.waitForURL("**/?kind=armed_group");
		assertThat(checkbox("kind", "media")).isVisible();
		assertThat(checkbox("language", "en")).isVisible();
	}

	private Locator bars() {
		return this.page.locator(".histogram a");
	}

	private Locator bar(String span) {
		return this.page.locator("[id='bar-published-" + span + "']");
	}

}

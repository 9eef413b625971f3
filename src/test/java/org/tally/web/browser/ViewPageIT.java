package org.tally.web.browser;

import com.microsoft.playwright.Browser.NewContextOptions;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.BoundingBox;
import org.junit.jupiter.api.Test;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

/**
 * The views of a result, with scripts and without.
 */
class ViewPageIT extends BrowserTest {

	private void withoutScripts() {
		this.page = newPage(new NewContextOptions().setViewportSize(1280, 900).setJavaScriptEnabled(false));
	}

	@Test
	void aViewIsKeptWhileTheSearchChanges() {
		open("/?q=mosul");
		link("Network").click();
		this.page.waitForURL("**/?q=mosul&view=network");
		assertThat(this.page.locator(".view-network .node").first()).isVisible();
		checkbox("figure", "displaced").check();
		this.page.waitForURL("**/?q=mosul&figure=displaced&view=network");
		assertThat(this.page.locator("#view-network")).hasAttribute("aria-current", "true");
		this.page.locator("#q").fill("raqqa");
		this.page.locator("#q").press("Enter");
		this.page.waitForURL("**/?q=raqqa&view=network&figure=displaced");
		assertThat(this.page.locator(".hit")).hasCount(0);
		link("List").click();
		this.page.waitForURL("**/?q=raqqa&figure=displaced");
		assertThat(this.page.locator(".hit").first()).isVisible();
	}

	@Test
	void columnsAreChosenAndPagesKeepThem() {
		withoutScripts();
		open("/?view=table&sort=newest");
		assertThat(this.page.locator("th[aria-sort=descending]")).hasText("Published ↓");
		this.page.getByText("Columns", new Page.GetByTextOptions().setExact(true)).click();
		Locator form = this.page.locator(".columns-choice form");
		form.getByLabel("place", new Locator.GetByLabelOptions().setExact(false)).first().uncheck();
		form.getByLabel("detained").check();
		form.getByRole(AriaRole.BUTTON).click();
		assertThat(this.page.locator("thead")).containsText("detained");
		assertThat(this.page.locator("thead")).not().containsText("Place");
		link("Next").click();
		assertThat(this.page.locator("thead")).containsText("detained");
		assertThat(this.page.url()).contains("page=2").contains("view=table").contains("sort=newest");
		assertThat(this.page.locator(".hit-row").first()).isVisible();
	}

	@Test
	void aPairOpensItsArticles() {
		open("/?view=network");
		Locator pair = this.page.locator(".view-network tbody tr td.number a").first();
		long count = Long.parseLong(pair.innerText());
		pair.click();
		this.page.waitForURL("**/?together=*");
		assertThat(total()).isEqualTo(count);
		assertThat(this.page.locator(".filter-chips")).containsText("In one sentence: ");
		for (Locator hit : this.page.locator(".hit").all()) {
			assertThat(hit.locator(".snippet").first().locator("mark").nth(1)).isVisible();
		}
	}

	@Test
	void aLineOfTheDrawingOpensItsArticlesWithoutScripts() {
		withoutScripts();
		open("/?view=network");
		this.page.locator(".edge").first().dispatchEvent("click");
		this.page.waitForURL("**/?together=*");
		assertThat(total()).isPositive();
		assertThat(this.page.locator(".hit .snippet").first().locator("mark").nth(1)).isVisible();
	}

	@Test
	void aBoxIsDrawnWithTheMouse() {
		open("/?view=map&at=35.5,41,5");
		long all = total();
		this.page.locator("#map-draw").click();
		this.page.locator("#map").scrollIntoViewIfNeeded();
		BoundingBox map = this.page.locator("#map svg.wide").boundingBox();
		this.page.mouse().move(map.x + map.width * 0.3, map.y + map.height * 0.2);
		this.page.mouse().down();
		this.page.mouse().move(map.x + map.width * 0.5, map.y + map.height * 0.5);
		this.page.mouse().move(map.x + map.width * 0.7, map.y + map.height * 0.8);
		this.page.mouse().up();
		this.page.waitForURL("**/?*area=*");
		assertThat(this.page.locator(".filter-chips")).containsText("Area: ");
		assertThat(total()).isPositive().isLessThan(all);
		assertThat(this.page.locator(".bubble").first()).isVisible();
	}

	@Test
	void aBoxIsDrawnAndTheMapMovedWithKeys() {
		open("/?view=map&at=35.5,41,5");
		this.page.locator("#map").focus();
		this.page.keyboard().press("+");
		this.page.waitForURL("**at=35.5000*6");
		assertThat(this.page.locator("#map")).isFocused();
		this.page.keyboard().press("ArrowUp");
		this.page.waitForURL("**at=36.*6");
		assertThat(this.page.locator("#map")).isFocused();
		this.page.keyboard().press("b");
		assertThat(this.page.locator("#map svg.wide .drawn")).isVisible();
		this.page.keyboard().press("Shift+ArrowRight");
		this.page.keyboard().press("ArrowDown");
		this.page.keyboard().press("Enter");
		this.page.waitForURL("**/?*area=*");
		assertThat(this.page.locator(".filter-chips")).containsText("Area: ");
	}

	@Test
	void theMapIsMovedAndABoxTypedWithoutScripts() {
		withoutScripts();
		open("/?q=mosul&view=map");
		this.page.locator("#map-in").click();
		assertThat(this.page.url()).contains("at=");
		this.page.getByText("Search in a box by its sides").click();
		this.page.getByLabel("West", new Page.GetByLabelOptions().setExact(true)).last().fill("40");
		this.page.locator("input[name=south]").fill("34");
		this.page.locator("input[name=east]").fill("46");
		this.page.locator("input[name=north]").fill("38");
		this.page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Search in it")).click();
		this.page.waitForURL("**area=40*");
		assertThat(this.page.url()).contains("q=mosul").contains("view=map");
		assertThat(this.page.locator(".map-places tbody tr").first()).isVisible();
		this.page.locator("#map-shown").click();
		assertThat(this.page.locator(".filter-chips")).containsText("Area: ");
	}

	@Test
	void drawingsFitANarrowScreen() {
		this.page.setViewportSize(360, 740);
		for (String view : new String[] { "map", "network", "timeline" }) {
			open("/?view=" + view);
			Locator drawing = this.page.locator("svg.narrow, .strip-drawing").first();
			assertThat(drawing).isVisible();
			BoundingBox box = drawing.boundingBox();
			assertThat(box.x).isNotNegative();
			assertThat(box.x + box.width).isBetween(300.0, 360.0);
		}
	}

	@Test
	void anArticleOfAPairShowsWhereASentenceNamesBoth() {
		open("/?view=network");
		this.page.locator(".view-network tbody tr td.number a").first().click();
		this.page.waitForURL("**/?together=*");
		this.page.locator(".hit h2 a").first().click();
		this.page.waitForURL("**/articles/**");
		assertThat(this.page.locator(".text .match[id]").first()).isVisible();
		this.page.keyboard().press("n");
		assertThat(this.page.locator("#match-1")).isInViewport();
	}

	@Test
	void aPlaceOfTheListIsASearchWithItsCount() {
		open("/?view=map");
		Locator row = this.page.locator(".map-places tbody tr").first();
		long count = Long.parseLong(row.locator(".number").innerText());
		row.locator("a").click();
		this.page.waitForURL("**place=*");
		assertThat(total()).isEqualTo(count);
	}

	@Test
	void aMonthOfTheTimelineIsASearchWithItsCount() {
		withoutScripts();
		open("/?view=timeline");
		Locator month = this.page.locator(".spans h3 a").first();
		long count = Long.parseLong(month.locator(".count").innerText().split(" ")[0]);
		month.click();
		this.page.waitForURL("**published=*");
		assertThat(total()).isEqualTo(count);
		assertThat(this.page.locator("#view-timeline")).hasAttribute("aria-current", "true");
	}

	@Test
	void nothingFoundIsSaidInEveryView() {
		for (String view : new String[] { "table", "timeline", "map", "network" }) {
			open("/?q=mosul+xylophone&view=" + view);
			assertThat(this.page.locator(".empty")).isVisible();
			assertThat(this.page.locator(".ways a").first()).hasAttribute("href", "/?q=mosul&view=" + view);
		}
	}

}

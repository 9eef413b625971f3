package org.tally.web.browser;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.Media;
import org.junit.jupiter.api.Test;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

class ArticlePageIT extends BrowserTest {

	@Test
	void aChipLeadsToItsFigureInTheText() {
		open("/?q=civilians+mosul&figure=killed");
		Locator chip = this.page.locator(".figure-chip").first();
		String anchor = chip.getAttribute("href").replaceAll(".*#", "#");
		chip.click();
		this.page.waitForURL("**/articles/*#figure-*");
		assertThat(this.page.locator(anchor + " ~ .in-figures").first()).isInViewport();
	}

	@Test
	void aLineBesideTheTextLeadsToItsSentence() {
		openArticle();
		this.page.locator(".claim").last().click();
		assertThat(this.page.url()).contains("#figure-");
		assertThat(this.page.locator(".sentence:has(.anchor:target)")).hasCount(1);
	}

	@Test
	void marksAreSwitchedOffAndTheAddressFollows() {
		openArticle();
		Locator actor = this.page.locator(".mark.in-actors:not(.in-places, .in-dates, .in-figures)").first();
		assertThat(actor).hasCSS("text-decoration-line", "underline");
		this.page.locator("#switch-actors").click();
		assertThat(actor).hasCSS("text-decoration-line", "none");
		assertThat(this.page.url()).contains("hide=actors");
		this.page.reload();
		assertThat(this.page.locator("#switch-actors")).hasAttribute("aria-checked", "false");
		assertThat(actor).hasCSS("text-decoration-line", "none");
		this.page.locator("#switch-actors").focus();
		this.page.keyboard().press("Space");
		assertThat(actor).hasCSS("text-decoration-line", "underline");
	}

	@Test
	void actorsLeadToTheirPages() {
		openArticle();
		this.page.locator(".topics a.actor").first().click();
		this.page.waitForURL("**/actors/*");
		this.page.locator(".search-its").click();
		assertThat(this.page.locator(".hit").first()).isVisible();
	}

	@Test
	void relatedArticlesAreOthers() {
		openArticle();
		String title = this.page.locator("h1").innerText();
		this.page.locator(".related a").first().click();
		assertThat(this.page.locator("h1")).not().hasText(title);
	}

	@Test
	void onPaperTheFiguresAreFootnotes() {
		openArticle();
		this.page.emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.PRINT));
		assertThat(this.page.locator(".footnote").first()).isVisible();
		assertThat(this.page.locator(".site")).isHidden();
	}

	@Test
	void anArticleThatIsNotThereIsSaid() {
		assertThat(open("/articles/none").status()).isEqualTo(404);
		assertThat(this.page.locator("h1")).hasText("There is no such article");
	}

}

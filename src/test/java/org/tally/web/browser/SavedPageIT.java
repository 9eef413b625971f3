package org.tally.web.browser;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import org.junit.jupiter.api.Test;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

class SavedPageIT extends BrowserTest {

	@Test
	void aSearchIsSavedOpenedRenamedAndDeleted() {
		save("/?q=mosul&figure=displaced", "Leaving Mosul");
		assertThat(row("Leaving Mosul")).containsText("mosul · Figure: displaced");
		assertThat(row("Leaving Mosul")).containsText("nothing new");
		row("Leaving Mosul")
			.getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName("Leaving Mosul").setExact(true))
			.press("Enter");
		this.page.waitForURL("**/?q=mosul&figure=displaced");
		assertThat(checkbox("figure", "displaced")).isChecked();
		open("/saved");
		rename(this.page, "Leaving Mosul", "Out of Mosul");
		assertThat(row("Out of Mosul")).isVisible();
		row("Out of Mosul").getByText("Delete", new Locator.GetByTextOptions().setExact(true)).click();
		row("Out of Mosul").getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName("Delete it")).click();
		this.page.waitForURL("**/saved");
		assertThat(row("Out of Mosul")).hasCount(0);
	}

	@Test
	void oneIsPausedResumedAndDeletedByKeysAlone() {
		save("/?q=hawija", "Hawija");
		tabTo("Pause Hawija: no alerts until you resume it");
		this.page.keyboard().press("Enter");
		assertThat(row("Hawija")).containsText("Paused since");
		tabTo("Resume Hawija: send what came meanwhile");
		this.page.keyboard().press("Space");
		assertThat(row("Hawija").locator(".paused")).hasCount(0);
		tabTo("Delete Hawija");
		this.page.keyboard().press("Enter");
		assertThat(row("Hawija")).containsText("It cannot be brought back.");
		this.page.keyboard().press("Escape");
		assertThat(row("Hawija").getByText("Delete it")).isHidden();
		this.page.keyboard().press("Enter");
		this.page.keyboard().press("Tab");
		this.page.keyboard().press("Enter");
		assertThat(row("Hawija")).hasCount(0);
	}

	/** From where the focus is, as a reader without a mouse gets there. */
	private void tabTo(String label) {
		for (int presses = 0; presses < 80; presses++) {
			this.page.keyboard().press("Tab");
			if (label.equals(this.page.evaluate("document.activeElement.getAttribute('aria-label')"))) {
				return;
			}
		}
		throw new AssertionError("Tab does not get to " + label);
	}

	@Test
	void ofTwoRenamesAtOnceNoneIsLost() {
		save("/?q=raqqa", "Raqqa");
		Page other = this.page.context().newPage();
		other.navigate(address("/saved"));
		rename(this.page, "Raqqa", "Raqqa, the city");
		assertThat(row("Raqqa, the city")).isVisible();
		rename(other, "Raqqa", "Raqqa and around");
		assertThat(other.locator(".mistake")).containsText("in another window");
		assertThat(other.locator("body")).containsText("You typed “Raqqa and around”");
		assertThat(other.locator("input[name=name][value='Raqqa and around']")).isVisible();
		assertThat(other.locator("body")).containsText("Raqqa, the city");
	}

	@Test
	void twoMayHaveTheSameName() {
		save("/?q=tal+afar", "Twins");
		save("/?q=tabqa", "Twins");
		assertThat(this.page.locator(".saved > li", new Page.LocatorOptions().setHasText("Twins"))).hasCount(2);
	}

	@Test
	void whatOpensBesideASearchFitsANarrowScreen() {
		save("/?q=manbij", "Manbij");
		this.page.setViewportSize(360, 740);
		for (Locator opener : row("Manbij").locator(".popup summary").all()) {
			opener.click();
			assertThat(this.page.evaluate("document.documentElement.scrollWidth")).isEqualTo(360);
		}
	}

	private void save(String search, String name) {
		open(search);
		this.page.getByText("Save this search").click();
		this.page.locator("#save-name").fill(name);
		this.page.locator("#save-name").press("Enter");
		this.page.waitForURL("**/saved#saved-*");
	}

	private static void rename(Page page, String name, String newName) {
		Locator row = page.locator(".saved > li", new Page.LocatorOptions().setHasText(name)).first();
		row.getByText("Rename", new Locator.GetByTextOptions().setExact(true)).first().click();
		row.locator("input[name=name]").fill(newName);
		row.locator("input[name=name]").press("Enter");
	}

	private Locator row(String name) {
		return this.page.locator(".saved > li", new Page.LocatorOptions().setHasText(name));
	}

}

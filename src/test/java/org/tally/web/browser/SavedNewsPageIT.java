package org.tally.web.browser;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import org.junit.jupiter.api.Test;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

class SavedNewsPageIT extends NewsPageTest {

	@Test
	void whatIsNewAndRevisedIsShownOnceWithWhatItWas() throws Exception {
		walk(this.page, "withscripts");
		this.page.navigate(address("/?q=withscripts"));
		this.page.getByText("Save this search").click();
		assertThat(this.page.locator(".popup.save form")).containsText("In the last 30 days, ");
	}

	@Test
	void itIsTheSameWithoutScripts() throws Exception {
		walk(newPage(options().setJavaScriptEnabled(false)), "withoutscripts");
	}

	@Test
	void anAlertToAPrivateAddressIsRefusedAndSaysWhy() {
		save(this.page, "sinjar", "Tabqa");
		row(this.page, "Tabqa").getByText("Alerts").click();
		this.page.locator("#alert-channel").selectOption("webhook");
		this.page.locator("#alert-target").fill("https://127.0.0.1/hook");
		this.page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Add").setExact(true)).click();
		assertThat(this.page.locator(".mistake")).containsText("127.0.0.1 is in a private network");
	}

	private void walk(Page reader, String word) throws Exception {
		write(word + "-1", "At least 105 people were killed in Mosul on 3 May 2017, the army said. " + word);
		save(reader, word, word);
		write(word + "-1", "At least 141 people were killed in Mosul on 3 May 2017, the army said. " + word);
		write(word + "-2", "At least 7 people were killed in Raqqa on 4 May 2017, the army said. " + word);
		reader.navigate(address("/saved"));
		reader.getByText("1 new, 1 with revised figures").click();
		reader.waitForURL("**/news?since=**");
		assertThat(reader.locator(".changes li")).hasCount(1);
		assertThat(reader.locator(".changes del")).hasText("≥ 105");
		assertThat(reader.locator(".changes ins")).hasText("≥ 141");
		assertThat(reader.locator(".results .hit")).hasCount(1);
		reader.navigate(address("/saved"));
		assertThat(row(reader, word)).containsText("nothing new");
		String feed = reader.request().get(address(row(reader, word).getByText("Feed").getAttribute("href"))).text();
		assertThat(feed).contains("<feed", "now at least 141 people killed", word + "-2");
	}

}

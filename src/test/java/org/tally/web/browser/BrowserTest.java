package org.tally.web.browser;

import java.util.ArrayList;
import java.util.List;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Browser.NewContextOptions;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Response;
import com.microsoft.playwright.options.AriaRole;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.context.ContextConfiguration;
import org.tally.PortalApplication;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * The portal as readers have it, and a page to walk through it. Whatever the console
 * complains of, such as a breach of the content policy, fails the test.
 */
@ExtendWith(Chromium.class)
@SpringBootTest(classes = PortalApplication.class, webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT)
@ContextConfiguration(initializers = OnTestEngine.class)
abstract class BrowserTest {

	private static final String COALITION_STRIKE = "Coalition strike killed civilians in west Mosul, inquiry finds";

	@LocalServerPort
	private int port;

	private final List<String> complaints = new ArrayList<>();

	Browser browser;

	Page page;

	@BeforeEach
	void openPage(Browser running) {
		this.browser = running;
		this.page = newPage(options());
	}

	@AfterEach
	void nothingWasComplainedOf() {
		this.browser.contexts().forEach(BrowserContext::close);
		assertThat(this.complaints).isEmpty();
	}

	/**
	 * How the page is opened; 1280 pixels wide with scripts unless overridden.
	 */
	NewContextOptions options() {
		return new NewContextOptions().setViewportSize(1280, 900);
	}

	Page newPage(NewContextOptions options) {
		Page opened = this.browser.newContext(options).newPage();
		opened.setDefaultTimeout(10_000);
		opened.onPageError((error) -> this.complaints.add(error));
		opened.onConsoleMessage((message) -> {
			if (message.type().equals("error") && !message.text().contains("the server responded with a status of")) {
				this.complaints.add(message.text());
			}
		});
		return opened;
	}

	String address(String path) {
		return "http://localhost:" + this.port + path;
	}

	Response open(String path) {
		return this.page.navigate(address(path));
	}

	/** The article that the samples are about most. */
	void openArticle() {
		open("/?q=%22" + COALITION_STRIKE.replace(" ", "+") + "%22");
		this.page.locator(".hit h2 a").first().click();
		this.page.waitForURL("**/articles/**");
	}

	Locator checkbox(String facet, String value) {
		return this.page.locator("input[type=checkbox][name='%s'][value='%s']".formatted(facet, value));
	}

	Locator link(String name) {
		return this.page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName(name).setExact(true));
	}

	/** The number of articles in the summary. */
	long total() {
		return Long.parseLong(this.page.locator("#summary").innerText().split(" ")[0].replace("No", "0"));
	}

}

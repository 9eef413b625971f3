package org.tally.web.browser;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.context.bean.override.mockito.MockitoBean;
import org.tally.savedquery.SavedQueries;
import org.tally.search.ArticleSearch;
import org.tally.search.SearchUnavailableException;
import org.tally.search.article.Articles;
import org.tally.search.suggest.Suggestions;
import org.tally.web.Samples;
import org.tally.web.WebSlice;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.BDDMockito.given;

/**
 * The engine that all tests share is not to be stopped, so it is a mock that is away.
 */
@ExtendWith(Chromium.class)
@SpringBootTest(classes = WebSlice.class, webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT)
@MockitoBean(types = { ArticleSearch.class, Articles.class, Suggestions.class, SavedQueries.class })
class EngineAwayPageIT {

	/** Two turns of the page's own clock. */
	private static final double PATIENCE = 12_000;

	@LocalServerPort
	private int port;

	@Autowired
	private ArticleSearch search;

	private Browser browser;

	@AfterEach
	void closePages() {
		this.browser.contexts().forEach((context) -> context.close());
	}

	@ParameterizedTest
	@ValueSource(booleans = { true, false })
	void thePageComesBackByItself(boolean scripts, Browser running) {
		this.browser = running;
		given(this.search.search(any())).willThrow(new SearchUnavailableException("away", new RuntimeException()))
			.willReturn(Samples.rich());
		Page page = running.newPage(new Browser.NewPageOptions().setJavaScriptEnabled(scripts));
		assertThat(page.navigate("http://localhost:" + this.port + "/?q=mosul").status()).isEqualTo(503);
		assertThat(page.locator("#q")).hasValue("mosul");
		page.locator(".hit").first().waitFor(new Locator.WaitForOptions().setTimeout(PATIENCE));
		assertThat(page.locator("#q")).hasValue("mosul");
		assertThat(page).hasURL("http://localhost:" + this.port + "/?q=mosul");
	}

}

package org.tally.web.browser;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import org.springframework.beans.factory.annotation.Autowired;
import org.tally.article.Article;
import org.tally.article.EnrichedArticle;
import org.tally.enrichment.Enricher;
import org.tally.index.IndexNames;
import org.tally.index.write.ArticleWriter;
import org.tally.index.write.WriteListener;
import org.tally.index.write.WriteOutcome;

import co.elastic.clients.elasticsearch.ElasticsearchClient;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

/**
 * A portal whose index changes while searches are saved.
 */
abstract class NewsPageTest extends BrowserTest {

	@Autowired
	ElasticsearchClient client;

	@Autowired
	IndexNames names;

	@Autowired
	Enricher enricher;

	void save(Page reader, String search, String name) {
		reader.navigate(address("/saved/new?q=" + search));
		assertThat(reader.locator("#content")).containsText("In the last 30 days, ");
		reader.locator("#keep-name").fill(name);
		reader.locator("#keep-name").press("Enter");
		reader.waitForURL("**/saved#saved-*");
	}

	static Locator row(Page reader, String name) {
		return reader.locator(".saved > li", new Page.LocatorOptions().setHasText(name));
	}

	void write(String id, String text) throws Exception {
		EnrichedArticle article = this.enricher
			.enrich(new Article(id, "On " + id, text, "Sample Wire", null, null, null, false));
		try (ArticleWriter<String> writer = ArticleWriter.open(this.client, this.names, new WriteListener<String>() {

			@Override
			public void ended(String context, WriteOutcome outcome, String reason) {
			}

			@Override
			public void retried(String context) {
			}

		})) {
			writer.add(article, id);
		}
		this.client.indices().refresh((refresh) -> refresh.index(this.names.articles()));
	}

}

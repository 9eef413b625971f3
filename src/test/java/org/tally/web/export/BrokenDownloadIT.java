package org.tally.web.export;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.function.Consumer;

import org.junit.jupiter.api.Test;
import org.tally.savedquery.SavedQueries;
import org.tally.search.ArticleSearch;
import org.tally.search.SearchUnavailableException;
import org.tally.search.article.Articles;
import org.tally.search.article.Exports;
import org.tally.search.article.FoundArticle;
import org.tally.search.suggest.Suggestions;
import org.tally.web.Samples;
import org.tally.web.WebSlice;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.context.bean.override.mockito.MockitoBean;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.BDDMockito.given;
import static org.mockito.BDDMockito.willAnswer;

/**
 * With a real server: that a part is not taken for the whole shows on the wire only.
 */
@SpringBootTest(classes = WebSlice.class, webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT)
@MockitoBean(types = { ArticleSearch.class, Articles.class, Suggestions.class, SavedQueries.class, Exports.class })
class BrokenDownloadIT {

	@LocalServerPort
	private int port;

	@Autowired
	private ArticleSearch search;

	@Autowired
	private Exports exports;

	@Test
	void anEngineThatFailsOnTheWayCutsTheConnection() throws Exception {
		given(this.search.countIndexedAfter(any(), any())).willReturn(1_000L);
		willAnswer((call) -> {
			for (int number = 0; number < 100; number++) {
				call.<Consumer<FoundArticle>>getArgument(1).accept(new FoundArticle(Samples.article(), null));
			}
			throw new SearchUnavailableException("away", new RuntimeException());
		}).given(this.exports).forEach(any(), any());
		String key = "fedcba98765432100123456789abcdef";
		assertThatExceptionOfType(IOException.class).isThrownBy(() -> get("/export/articles.jsonl?progress=" + key));
		assertThat(get("/export/progress/" + key).body()).contains("\"state\":\"broken\"", "broken off after 100");
	}

	private HttpResponse<String> get(String path) throws IOException, InterruptedException {
		return HttpClient.newHttpClient()
			.send(HttpRequest.newBuilder(URI.create("http://localhost:" + this.port + path)).build(),
					HttpResponse.BodyHandlers.ofString());
	}

}

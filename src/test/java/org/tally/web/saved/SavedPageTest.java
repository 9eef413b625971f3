package org.tally.web.saved;

import java.io.UnsupportedEncodingException;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import jakarta.servlet.http.Cookie;

import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MockMvcTester.MockMvcRequestBuilder;
import org.tally.savedquery.SavedQueries;
import org.tally.savedquery.SavedQuery;
import org.tally.search.ArticleSearch;
import org.tally.search.news.ArticleNews;
import org.tally.search.news.ArticleNews.Question;
import org.tally.search.news.NewsAnswer;
import org.tally.search.news.NewsCount;
import org.tally.web.PageTest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.BDDMockito.given;

/**
 * A test of pages about two saved queries, without an engine.
 */
@PageTest
public abstract class SavedPageTest {

	protected static final Instant SEEN = Instant.parse("2026-11-01T00:00:00Z");

	protected static final Instant NEWEST = Instant.parse("2026-11-02T00:00:00Z");

	@Autowired
	protected MockMvcTester mvc;

	@Autowired
	protected SavedQueries saved;

	@Autowired
	protected ArticleSearch search;

	@Autowired
	protected ArticleNews articles;

	@Autowired
	protected SavedNews news;

	/** What is new, by the words of a query; nothing where none are put here. */
	protected final Map<String, NewsAnswer> answers = new HashMap<>();

	@BeforeEach
	protected void twoAreSaved() {
		this.news.forget();
		given(this.search.newestIndexed()).willReturn(NEWEST);
		given(this.articles.newest()).willReturn(NEWEST);
		given(this.articles.answers(any())).willAnswer((call) -> {
			List<Question> questions = call.getArgument(0);
			return questions.stream()
				.map((question) -> this.answers.getOrDefault(question.query().text(),
						new NewsAnswer(NewsCount.NONE, null)))
				.toList();
		});
		given(this.saved.all())
			.willReturn(List.of(query("1", "Mosul", "q=mosul&figure=killed"), query("2", "Mosul", "q=raqqa")));
	}

	/** A form of these pages, sent with its token. */
	protected MockMvcRequestBuilder form(String address) {
		var page = this.mvc.get().uri("/saved").exchange();
		Cookie cookie = page.getResponse().getCookie("XSRF-TOKEN");
		assertThat(cookie).isNotNull();
		try {
			String token = page.getResponse()
				.getContentAsString()
				.replaceAll("(?s).*name=\"_csrf\" value=\"([^\"]+)\".*", "$1");
			return this.mvc.post().uri(address).cookie(cookie).param("_csrf", token);
		}
		catch (UnsupportedEncodingException ex) {
			throw new IllegalStateException(ex);
		}
	}

	protected static SavedQuery paused(String id, String query) {
		return new SavedQuery(id, "Paused", query, SEEN, SEEN, SEEN, 1, SEEN);
	}

	protected static SavedQuery query(String id, String name, String query) {
		return new SavedQuery(id, name, query, SEEN, SEEN, SEEN, 1, null);
	}

}

package org.tally.web;

import java.io.UnsupportedEncodingException;
import java.net.URI;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.tally.search.ArticleSearch;
import org.tally.search.article.Articles;
import org.tally.search.query.FacetName;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.BDDMockito.given;

/**
 * What crawlers may follow: articles and the pages of things, and no endless search.
 */
@PageTest
class CrawlerTests {

	@Autowired
	MockMvcTester mvc;

	@Autowired
	ArticleSearch search;

	@Autowired
	Articles articles;

	private record Rule(boolean allowed, String path) {

		boolean matches(String address) {
			String pattern = Pattern.quote(this.path.replaceAll("\\$$", "")).replace("*", "\\E.*\\Q");
			return Pattern.compile(pattern + (this.path.endsWith("$") ? "$" : "")).matcher(address).lookingAt();
		}

	}

	@ParameterizedTest
	@ValueSource(strings = { "/", "/?page=2", "/?q=civilians&figure=killed&not.publication=Sample%20Wire",
			"/?q=civilians&page=3", "/?q=civilians&view=table", "/facets/publication",
			"/facets/publication?q=civilians" })
	void noLinkThatAddsParametersIsFollowed(String path) {
		given(this.search.search(any())).willReturn(Samples.rich());
		given(this.search.searchEach(any())).willReturn(Samples.rich());
		given(this.search.facet(any(), any())).willReturn(Samples.facet(FacetName.PUBLICATION, "Ledger", "Wire"));
		assertThat(page(path).select("a[href*=?]")).isNotEmpty().allSatisfy((link) -> {
			assertThat(link.attr("rel").split(" ")).as(link.outerHtml()).contains("nofollow");
		});
	}

	@Test
	void articlesAreReachedFromTheFirstPage() {
		given(this.search.search(any())).willReturn(Samples.rich());
		assertThat(page("/").select(".hit h2 a:not([rel])[href^=/articles/]")).isNotEmpty();
	}

	@Test
	void anArticleHasOneAddress() {
		given(this.articles.find("a1")).willReturn(Optional.of(Samples.article()));
		assertThat(page("/articles/a1?hide=actor").select("link[rel=canonical]").attr("href"))
			.isEqualTo("/articles/a1");
		given(this.search.search(any())).willReturn(Samples.rich());
		assertThat(page("/?q=civilians").select("link[rel=canonical]")).isEmpty();
	}

	@Test
	void pagesGoNoDeeperThanTheEngine() {
		given(this.search.search(any())).willReturn(Samples.result(1_000_000, List.of(Samples.hit("a1"))));
		assertThat(page("/?page=500").select("a[rel~=next]")).isEmpty();
		assertThat(page("/?page=900").select("a[aria-current=page]").eachText()).containsExactly("500");
	}

	@ParameterizedTest
	@ValueSource(strings = { "/", "/articles/a1", "/actors/islamic-state", "/places/iq-mosul",
			"/publications/The%20Daily%20Ledger", "/about", "/help/search", "/css/base.css" })
	void robotsMayRead(String path) {
		assertThat(isAllowed(path)).isTrue();
	}

	@ParameterizedTest
	@ValueSource(strings = { "/?q=mosul", "/?page=2", "/?figure=killed", "/?view=map", "/facets/actor",
			"/facets/actor?q=mosul", "/dates/published", "/area?west=1", "/suggestions?q=m", "/related-terms?q=mosul",
			"/export", "/export/articles.csv?q=mosul", "/batch", "/batch.csv", "/api", "/api/v1/articles",
			"/feed.atom?actor=islamic-state", "/saved", "/saved/x/feed.atom", "/alerts/unsubscribe",
			"/articles/a1?q=mosul&hit=1", "/articles/a1?hide=actor", "/articles/a1/similar", "/articles/a1/citation",
			"/actors/islamic-state?x=1", "/actuator/health", "/error" })
	void robotsLeaveAlone(String path) {
		assertThat(isAllowed(path)).isFalse();
	}

	/** The longest rule that matches wins; of equals, the one that allows. */
	private boolean isAllowed(String path) {
		return rules().filter((rule) -> rule.matches(path))
			.max(Comparator.<Rule>comparingInt((rule) -> rule.path().length()).thenComparing(Rule::allowed))
			.map(Rule::allowed)
			.orElse(true);
	}

	private Stream<Rule> rules() {
		return body("/robots.txt").lines()
			.filter((line) -> line.matches("(Dis)?[Aa]llow: .*"))
			.map((line) -> new Rule(line.startsWith("Allow"), line.substring(line.indexOf(' ') + 1)));
	}

	private Document page(String path) {
		return Jsoup.parse(body(path));
	}

	private String body(String path) {
		try {
			return this.mvc.get().uri(URI.create(path)).exchange().getResponse().getContentAsString();
		}
		catch (UnsupportedEncodingException ex) {
			throw new IllegalStateException(ex);
		}
	}

}

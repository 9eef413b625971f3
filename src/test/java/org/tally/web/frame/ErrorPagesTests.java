package org.tally.web.frame;

import java.net.URI;
import java.util.List;
import java.util.Optional;

import org.apache.tomcat.util.http.InvalidParameterException;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.tally.search.ArticleSearch;
import org.tally.search.SearchUnavailableException;
import org.tally.search.article.Articles;
import org.tally.search.language.mistake.QueryMistake;
import org.tally.search.language.mistake.QueryMistake.Kind;
import org.tally.search.language.mistake.QueryMistakeException;
import org.tally.web.PageTest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.BDDMockito.given;

@PageTest
class ErrorPagesTests {

	@Autowired
	MockMvcTester mvc;

	@Autowired
	ArticleSearch search;

	@Autowired
	Articles articles;

	@Test
	void aMistakenQueryStaysInTheBoxBesideWhatToChange() {
		given(this.search.search(any()))
			.willThrow(new QueryMistakeException(new QueryMistake(Kind.QUOTE, List.of("1"), 0, 1, null)));
		assertThat(this.mvc.get().uri(URI.create("/?q=%22open&figure=killed"))).hasStatus(400)
			.bodyText()
			.contains("value=\"&quot;open\"", "A quote is opened and not closed.", "Figure: killed",
					"name=\"figure\" value=\"killed\"")
			.doesNotContain("class=\"facets\"");
	}

	@Test
	void aMistakeInAFacetListIsSaidToo() {
		given(this.search.facet(any(), any()))
			.willThrow(new QueryMistakeException(new QueryMistake(Kind.QUOTE, List.of("1"), 0, 1, null)));
		assertThat(this.mvc.get().uri(URI.create("/facets/actor?q=%22open"))).hasStatus(400)
			.bodyText()
			.contains("A quote is opened and not closed.");
	}

	@Test
	void whatIsTooLargeIsSaidToBe() {
		given(this.search.search(any())).willThrow(new InvalidParameterException(new IllegalStateException(), 413));
		assertThat(this.mvc.get().uri("/?q=mosul")).hasStatus(413).bodyText().contains("This is too large");
	}

	@Test
	void anEngineThatIsAwayIsWaitedFor() {
		given(this.search.search(any())).willThrow(new SearchUnavailableException("refused", new RuntimeException()));
		assertThat(this.mvc.get().uri("/?q=mosul&actor=un")).hasStatus(503)
			.hasHeader("Retry-After", "5")
			.bodyText()
			.contains("value=\"mosul\"", "name=\"actor\" value=\"un\"", "http-equiv=\"refresh\"",
					"hx-get=\"/?q=mosul&amp;actor=un\"")
			.doesNotContain("refused");
	}

	@Test
	void aMissingArticleIsSaid() {
		given(this.articles.find("gone")).willReturn(Optional.empty());
		assertThat(this.mvc.get().uri("/articles/gone")).hasStatus(404).bodyText().contains("There is no such article");
	}

	@Test
	void aMissingPageIsSaid() {
		assertThat(this.mvc.get().uri("/nowhere")).hasStatus(404).bodyText().contains("There is no such page");
		assertThat(this.mvc.get().uri("/facets/colour")).hasStatus(404);
	}

	@Test
	void aDefectIsOursAndShowsNoTrace() {
		given(this.search.search(any())).willThrow(new IllegalStateException("secret detail"));
		assertThat(this.mvc.get().uri("/")).hasStatus(500)
			.bodyText()
			.contains("Something went wrong in Tally")
			.doesNotContain("secret detail", "IllegalStateException", "\tat ");
	}

	@Test
	void whatTheContainerRefusedHasAPageToo() {
		assertThat(this.mvc.get().uri("/error").requestAttr("jakarta.servlet.error.status_code", 403)).hasStatus(403)
			.bodyText()
			.contains("This form has expired");
	}

}

package org.tally.web.help;

import java.net.URI;
import java.util.List;
import java.util.Optional;

import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.tally.search.ArticleSearch;
import org.tally.search.Counts;
import org.tally.search.example.Example;
import org.tally.search.example.Examples;
import org.tally.search.example.Operator;
import org.tally.search.hit.TotalHits;
import org.tally.search.language.mistake.QueryMistake;
import org.tally.search.language.mistake.QueryMistake.Kind;
import org.tally.search.language.mistake.QueryMistakeException;
import org.tally.search.query.ArticleQuery;
import org.tally.search.suggest.Spelling;
import org.tally.web.PageTest;
import org.tally.web.Samples;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.argThat;
import static org.mockito.BDDMockito.given;
import static org.mockito.Mockito.never;
import static org.mockito.Mockito.verify;

@PageTest
class HelpPagesTests {

	@Autowired
	MockMvcTester mvc;

	@Autowired
	Examples examples;

	@Autowired
	ArticleSearch search;

	@Autowired
	Counts counts;

	@Autowired
	Spelling spelling;

	@Test
	void everyOperatorIsExplainedAndShownWhereThereIsAnExample() {
		given(this.examples.now())
			.willReturn(List.of(new Example(Operator.PHRASE, "\"old bridge\"", new TotalHits(7, true))));
		assertThat(this.mvc.get().uri("/help/search")).hasStatusOk()
			.bodyText()
			.contains("href=\"/?q=%22old+bridge%22\"", "7 articles", "figure:killed&gt;=100",
					"nothing in the index shows");
	}

	@Test
	void anEmptyIndexHasNoExamplesAndSaysSo() {
		given(this.examples.now()).willReturn(List.of());
		assertThat(this.mvc.get().uri("/help/search")).hasStatusOk()
			.bodyText()
			.contains("There are no articles yet")
			.doesNotContain("nothing in the index shows");
	}

	@Test
	void aMistakeIsMarkedAndItsMendIsALinkWithTheFilters() {
		given(this.search.search(any()))
			.willThrow(new QueryMistakeException(new QueryMistake(Kind.STAR, List.of("*sul"), 6, 10, "raqqa sul")));
		assertThat(this.mvc.get().uri(URI.create("/?q=raqqa+*sul&figure=killed"))).hasStatus(400)
			.bodyText()
			.contains("<mark class=\"wrong\">*sul</mark>", "href=\"/?q=raqqa+sul&amp;figure=killed\"",
					"end of a word only");
	}

	@Test
	void whatToDropIsCountedInOneRequest() {
		given(this.search.search(any())).willReturn(Samples.result(0, List.of()));
		given(this.counts.of(argThat((queries) -> queries != null && queries.size() == 3)))
			.willReturn(List.of(new TotalHits(0, true), new TotalHits(31, true), new TotalHits(31, true)));
		given(this.spelling.better(any(), any())).willReturn(
				Optional.of(new Spelling.Correction(ArticleQuery.ALL.withText("mosul dam"), new TotalHits(4, true))));
		assertThat(this.mvc.get().uri(URI.create("/?q=mosul%20daam"))).hasStatusOk()
			.bodyText()
			.contains("Drop “daam”", "31 articles", "id=\"meant\"", "4 articles")
			.doesNotContain("Drop “mosul”");
	}

	@Test
	void aPageOfHitsAsksForNoWayOut() {
		given(this.search.search(any())).willReturn(Samples.rich());
		assertThat(this.mvc.get().uri("/?q=mosul")).hasStatusOk();
		verify(this.counts, never()).of(any());
	}

}

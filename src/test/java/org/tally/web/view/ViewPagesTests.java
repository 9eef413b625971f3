package org.tally.web.view;

import java.io.IOException;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.tally.article.mention.ActorPair;
import org.tally.search.ArticleSearch;
import org.tally.search.SearchResult;
import org.tally.search.SearchUnavailableException;
import org.tally.search.view.ActorNetwork;
import org.tally.search.view.ActorNetwork.PairCount;
import org.tally.search.view.PlaceCounts;
import org.tally.search.view.ResultViews;
import org.tally.search.view.RowDetail;
import org.tally.search.view.Tile;
import org.tally.search.view.TileCount;
import org.tally.web.PageTest;
import org.tally.web.Samples;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.anyInt;
import static org.mockito.BDDMockito.given;
import static org.mockito.BDDMockito.then;
import static org.mockito.Mockito.never;

@PageTest
class ViewPagesTests {

	private static final String BAD = "person:<script>alert(1)</script>";

	@Autowired
	MockMvcTester mvc;

	@Autowired
	ArticleSearch search;

	@Autowired
	ResultViews views;

	@BeforeEach
	void results() {
		given(this.search.search(any())).willReturn(Samples.rich());
		given(this.search.searchEach(any())).willReturn(Samples.rich());
		given(this.search.overview(any())).willReturn(Samples.rich());
		given(this.views.details(any())).willReturn(Map.of("a1", new RowDetail(BAD, "en", List.of(BAD, "un"))));
		given(this.views.network(any(), anyInt())).willReturn(new ActorNetwork(
				List.of(new PairCount(ActorPair.of(BAD, "un").orElseThrow(), 7)), 3, Map.of("un", 9L)));
		given(this.views.places(any())).willReturn(new PlaceCounts(Map.of("iq-mosul", 40L), 41));
		given(this.views.tiles(any(), any(), any())).willAnswer((call) -> {
			List<Integer> zooms = call.getArgument(2);
			return zooms.stream().map((zoom) -> List.of(new TileCount(Tile.of(zoom, 36.34, 43.13), 40))).toList();
		});
	}

	@Test
	void onlyWhatAViewShowsIsAskedFor() {
		assertThat(this.mvc.get().uri("/?view=network")).hasStatusOk().bodyText().contains("1 pair of 2 actors");
		then(this.search).should(never()).search(any());
		then(this.views).should(never()).places(any());
	}

	@Test
	void aBoxThatFoundNothingCanBeMovedOnTheMap() {
		given(this.search.overview(any())).willReturn(Samples.result(0, List.of()));
		assertThat(this.mvc.get().uri("/?view=map&area=1,2,3,4")).hasStatusOk()
			.bodyText()
			.contains("id=\"map\"", "No article matches");
		assertThat(this.mvc.get().uri("/?view=map&q=xylophone")).hasStatusOk().bodyText().doesNotContain("id=\"map\"");
	}

	@Test
	void anEngineThatIsAwayIsSaidWhereTheFacetsAreAskedBeside() {
		given(this.search.overview(any())).willThrow(new SearchUnavailableException("away", new IOException()));
		for (String view : List.of("map", "network")) {
			assertThat(this.mvc.get().uri("/?view=" + view)).hasStatus(503);
		}
	}

	@Test
	void whatIsNamedIsNeverMarkup() {
		for (String view : List.of("table", "network", "map")) {
			assertThat(this.mvc.get().uri("/?view=" + view)).hasStatusOk().bodyText().doesNotContain("<script>alert");
		}
	}

	@Test
	void columnsAreThoseAskedFor() {
		assertThat(this.mvc.get().uri("/?view=table&columns=killed&columns=nonsense")).bodyText()
			.contains("name=\"columns\"", "≥ 105")
			.doesNotContainPattern("<th scope=\"col\"[^>]*>Place");
		assertThat(this.mvc.get().uri("/?view=table&columns=nonsense")).bodyText()
			.containsPattern("<th scope=\"col\"[^>]*>Place");
	}

	@Test
	void cellsLeadToWhatTheyName() {
		assertThat(this.mvc.get().uri("/?view=table")).bodyText()
			.containsPattern("<td[^>]*>\\s*<a class=\"thing\" href=\"/publications/[^\"]+\">[^<]+</a>")
			.containsPattern("<td[^>]*>\\s*<a class=\"thing\" href=\"/places/[^\"]+\">[^<]+</a>")
			.doesNotContain("ThingLink");
	}

	@Test
	void viewsThatHaveNoOrderOfferNone() {
		assertThat(this.mvc.get().uri("/?view=table")).bodyText().contains("aria-label=\"Sort\"");
		assertThat(this.mvc.get().uri("/?view=map")).bodyText().doesNotContain("aria-label=\"Sort\"");
	}

	@Test
	void everyAddressKeepsTheView() {
		assertThat(this.mvc.get().uri("/?view=table&columns=killed&q=mosul")).bodyText()
			.contains("href=\"/?q=mosul&amp;sort=newest&amp;view=table&amp;columns=killed\"")
			.contains("type=\"hidden\" form=\"search\" name=\"view\" value=\"table\"")
			.contains("name=\"query\" value=\"q=mosul\"");
	}

	@ParameterizedTest
	@ValueSource(strings = { "view=map&at=", "view=map&at=NaN,1,1", "view=map&at=1e300,-1e300,-99",
			"view=map&at=1,1,1,1", "view=nonsense", "view=table&columns=%3Cscript%3E", "view=map&view=table",
			"view=map&area=1,2", "view=" })
	void whatMeansNothingIsPassedOver(String parameters) {
		assertThat(this.mvc.get().uri("/?" + parameters)).hasStatusOk();
	}

	@Test
	void anUndatedResultHasATimelineWithoutSpans() {
		given(this.search.overview(any())).willReturn(new SearchResult(Samples.rich().total(), List.of(),
				Samples.rich().facets(), 1, null, (YearMonth) null));
		assertThat(this.mvc.get().uri("/?view=timeline")).hasStatusOk().bodyText().contains("have no date");
	}

	@Test
	void aTypedBoxGoesToTheSearch() {
		assertThat(this.mvc.get().uri("/area?q=mosul&view=map&west=40&south=34&east=46&north=38"))
			.hasRedirectedUrl("/?q=mosul&area=40%2C34%2C46%2C38&view=map");
		assertThat(this.mvc.get().uri("/area?west=46&south=x&east=40&north=38")).hasRedirectedUrl("/");
	}

}

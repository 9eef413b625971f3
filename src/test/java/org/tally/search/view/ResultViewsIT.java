package org.tally.search.view;

import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

import org.junit.jupiter.api.Test;
import org.tally.article.figure.FigureType;
import org.tally.search.ArticleSearch;
import org.tally.search.SampleIndex;
import org.tally.search.SearchResult;
import org.tally.search.hit.ArticleHit;
import org.tally.search.hit.Snippet;
import org.tally.search.paging.HitPages;
import org.tally.search.query.ArticleOrder;
import org.tally.search.query.ArticleQuery;
import org.tally.search.query.DateSpan;
import org.tally.search.query.FacetName;
import org.tally.search.query.GeoBox;
import org.tally.search.query.Selection;
import org.tally.search.view.time.TimeUnit;
import org.tally.search.view.time.Timeline;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Every count is that of the search which it leads to.
 */
class ResultViewsIT {

	private final ArticleSearch search = SampleIndex.search();

	private final ResultViews views = new ResultViews(SampleIndex.get().client(), SampleIndex.get().names(),
			this.search);

	private static final ArticleQuery MOSUL = ArticleQuery.ALL.withText("mosul");

	private long count(ArticleQuery query, FacetName facet, String value) {
		Selection only = query.selection(facet).including(value);
		return this.search.overview(query.with(facet, only)).total().value();
	}

	@Test
	void anOverviewHasEverythingButHits() {
		SearchResult overview = this.search.overview(MOSUL.withPage(3));
		SearchResult whole = this.search.search(MOSUL);
		assertThat(overview.hits()).isEmpty();
		assertThat(overview.total()).isEqualTo(whole.total());
		assertThat(overview.facets()).isEqualTo(whole.facets());
	}

	@Test
	void aPairIsCountedAsItIsFound() {
		ActorNetwork network = this.views.network(MOSUL, 10);
		assertThat(network.pairs()).isNotEmpty();
		network.pairs()
			.forEach((pair) -> assertThat(count(MOSUL, FacetName.TOGETHER, pair.pair().key())).isEqualTo(pair.count()));
		network.articles().forEach((actor, count) -> assertThat(count(MOSUL, FacetName.ACTOR, actor)).isEqualTo(count));
	}

	@Test
	void severalPairsAllHold() {
		List<ActorNetwork.PairCount> pairs = this.views.network(ArticleQuery.ALL, 2).pairs();
		ArticleQuery first = ArticleQuery.ALL.with(FacetName.TOGETHER,
				new Selection(Set.of(pairs.get(0).pair().key()), Set.of()));
		assertThat(count(first, FacetName.TOGETHER, pairs.get(1).pair().key()))
			.isLessThanOrEqualTo(pairs.get(1).count());
		assertThat(count(ArticleQuery.ALL, FacetName.TOGETHER, "nobody|noone")).isZero();
	}

	@Test
	void aHitOfAPairShowsTheSentenceThatNamesBothEverywhere() {
		HitPages pages = new HitPages(SampleIndex.get().client(), SampleIndex.get().names(), this.search);
		List<ActorNetwork.PairCount> pairs = this.views.network(ArticleQuery.ALL, 5).pairs();
		assertThat(pairs).isNotEmpty();
		for (ActorNetwork.PairCount pair : pairs) {
			ArticleQuery both = ArticleQuery.ALL.withSort(ArticleOrder.NEWEST)
				.with(FacetName.TOGETHER, Selection.NONE.including(pair.pair().key()));
			List<ArticleHit> hits = this.search.searchEach(both).hits();
			assertThat(hits).hasSize((int) pair.count()).allSatisfy((hit) -> {
				assertThat(hit.snippets()).hasSize(1);
				assertThat(hit.snippets().get(0).matches()).hasSizeGreaterThanOrEqualTo(2);
			});
			assertThat(pages.find(both, 100, null, true).hits()).extracting(ArticleHit::snippets)
				.isEqualTo(hits.stream().map(ArticleHit::snippets).toList());
			assertThat(pages.find(both, 100, null, false).hits()).hasSameSizeAs(hits)
				.allSatisfy((hit) -> assertThat(hit.snippets()).isEmpty());
		}
	}

	@Test
	void wordsStayMarkedBesideThePair() {
		ArticleQuery both = MOSUL.with(FacetName.TOGETHER, Selection.NONE.including("islamic-state|pentagon"));
		List<ArticleHit> hits = this.search.search(both).hits();
		assertThat(hits).isNotEmpty().allSatisfy((hit) -> {
			assertThat(hit.snippets()).hasSizeLessThanOrEqualTo(2);
			Snippet sentence = hit.snippets().get(0);
			assertThat(sentence.matches()).extracting((match) -> match.in(sentence.text()))
				.contains("Pentagon", "Mosul");
			assertThat(hit.snippets().stream().map(Snippet::text).distinct()).hasSameSizeAs(hit.snippets());
		});
	}

	@Test
	void aTileIsCountedAsItsBoxIsFound() {
		List<Integer> zooms = List.of(4, 7, 10);
		List<List<TileCount>> answers = this.views.tiles(MOSUL, new GeoBox(10, 10, 70, 60), zooms);
		assertThat(answers).hasSameSizeAs(zooms);
		for (List<TileCount> tiles : answers) {
			assertThat(tiles).isNotEmpty().allMatch((tile) -> tile.tile().zoom() == zooms.get(answers.indexOf(tiles)));
			tiles.stream().limit(6).forEach((tile) -> {
				GeoBox box = tile.tile().box();
				String area = box.west() + "," + box.south() + "," + box.east() + "," + box.north();
				assertThat(count(MOSUL, FacetName.AREA, area)).as(area).isEqualTo(tile.count());
			});
		}
	}

	@Test
	void aPlaceIsCountedAsItIsFound() {
		PlaceCounts places = this.views.places(MOSUL);
		assertThat(places.located()).isPositive();
		places.articles()
			.entrySet()
			.stream()
			.limit(8)
			.forEach((place) -> assertThat(count(MOSUL, FacetName.PLACE, place.getKey())).isEqualTo(place.getValue()));
	}

	@Test
	void aSpanIsCountedAsItIsFoundAndUndatedArticlesAreToo() {
		SearchResult result = this.search.overview(MOSUL);
		Timeline timeline = this.views.timeline(MOSUL, Objects.requireNonNull(result.first()),
				Objects.requireNonNull(result.last()), List.of(FigureType.KILLED));
		assertThat(timeline.spans().stream().mapToLong(Timeline.Span::count).sum() + timeline.undated())
			.isEqualTo(result.total().value());
		timeline.spans().forEach((span) -> {
			assertThat(count(MOSUL, FacetName.PUBLISHED, span.days().from() + ".." + span.days().to()))
				.isEqualTo(span.count());
			assertThat(span.top()).isNotEmpty().hasSizeLessThanOrEqualTo(3);
		});
	}

	@Test
	void figuresOfADayReachFromTheLowestToTheHighestNumber() {
		DateSpan days = new DateSpan(YearMonth.of(2017, 3).atDay(1), YearMonth.of(2017, 3).atEndOfMonth());
		ArticleQuery march = ArticleQuery.ALL.with(FacetName.ABOUT, new Selection(Set.of("2017-03"), Set.of()));
		Timeline timeline = this.views.timeline(march, YearMonth.of(2016, 1), YearMonth.of(2017, 12),
				List.of(FigureType.KILLED));
		assertThat(timeline.events().unit()).isEqualTo(TimeUnit.DAY);
		assertThat(timeline.events().first()).isEqualTo(days.from());
		assertThat(timeline.series().get(0).points()).isNotEmpty().allSatisfy((point) -> {
			assertThat(point.low()).isLessThanOrEqualTo(point.high());
			assertThat(point.figures()).isGreaterThanOrEqualTo(point.articles());
		});
	}

	@Test
	void rowsSayWhoIsNamed() {
		String id = this.search.search(MOSUL).hits().get(0).id();
		Map<String, RowDetail> details = this.views.details(List.of(id, "no-such-article"));
		assertThat(details).containsOnlyKeys(id);
		assertThat(details.get(id).language()).isNotBlank();
	}

	@Test
	void nothingFoundHasNothingToShow() {
		ArticleQuery nothing = ArticleQuery.ALL.withText("xylophone");
		assertThat(this.views.network(nothing, 10).pairs()).isEmpty();
		assertThat(this.views.places(nothing).articles()).isEmpty();
		assertThat(this.views.tiles(nothing, new GeoBox(-179, -80, 179, 80), List.of(4))).containsExactly(List.of());
	}

}

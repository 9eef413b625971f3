package org.tally.search.view;

import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

import co.elastic.clients.elasticsearch.ElasticsearchClient;
import co.elastic.clients.elasticsearch._types.aggregations.Aggregate;
import co.elastic.clients.elasticsearch._types.aggregations.Aggregation;
import co.elastic.clients.elasticsearch._types.aggregations.DateHistogramBucket;
import co.elastic.clients.elasticsearch.core.search.Hit;
import co.elastic.clients.json.JsonData;
import org.jspecify.annotations.Nullable;
import org.tally.article.figure.FigureType;
import org.tally.index.IndexNames;
import org.tally.search.ArticleSearch;
import org.tally.search.query.ArticleQuery;
import org.tally.search.query.DateSpan;
import org.tally.search.query.FacetName;
import org.tally.search.view.time.FigureCounts;
import org.tally.search.view.time.TimeAxis;
import org.tally.search.view.time.TimeUnit;
import org.tally.search.view.time.Timeline;
import org.tally.search.view.time.Timeline.Headline;
import org.tally.search.view.time.Timeline.Series;
import org.tally.search.view.time.Timeline.Span;

/**
 * Counts articles by day of publication and figures by day of the event, in one request.
 */
final class TimelineSearch {

	/** What tells a span from the next without becoming a list of its own. */
	private static final int TOP = 3;

	private static final String PUBLISHED = "publishedAt";

	private static final String SPANS = "spans";

	private static final String TOP_HITS = "top";

	private static final String UNDATED = "undated";

	private final Counting counting;

	TimelineSearch(ElasticsearchClient client, IndexNames names, ArticleSearch search) {
		this.counting = new Counting(client, names, search);
	}

	record Source(@Nullable String title, @Nullable String publication, @Nullable LocalDate publishedAt) {
	}

	Timeline of(ArticleQuery query, YearMonth first, YearMonth last, List<FigureType> types) {
		TimeAxis published = clipped(query, FacetName.PUBLISHED, TimeAxis.between(first.atDay(1), last.atEndOfMonth()));
		TimeAxis events = clipped(query, FacetName.ABOUT, published);
		Map<String, Aggregation> requests = new HashMap<>();
		requests.put(SPANS, spans(published.unit()));
		requests.put(UNDATED, Aggregation.of((agg) -> agg.missing((missing) -> missing.field(PUBLISHED))));
		types.forEach((type) -> requests.put(type.code(), FigureCounts.request(type, events)));
		Map<String, Aggregate> answers = this.counting.askScored(query, requests);
		List<Series> series = types.stream()
			.map((type) -> FigureCounts.read(type, events, answers.get(type.code())))
			.toList();
		return new Timeline(published.unit(),
				answers.get(SPANS)
					.dateHistogram()
					.buckets()
					.array()
					.stream()
					.map((bucket) -> span(published.unit(), bucket))
					.toList(),
				answers.get(UNDATED).missing().docCount(), events, series);
	}

	/** A single span that was chosen is the axis: choosing one looks closer. */
	private static TimeAxis clipped(ArticleQuery query, FacetName facet, TimeAxis usual) {
		Set<String> chosen = query.selection(facet).included();
		if (chosen.size() != 1) {
			return usual;
		}
		return DateSpan.parse(chosen.iterator().next(), LocalDate.now(ZoneOffset.UTC))
			.map((span) -> TimeAxis.between((span.from() != null) ? span.from() : min(usual.first(), span.to()),
					(span.to() != null) ? span.to() : max(usual.last(), span.from())))
			.orElse(usual);
	}

	private static LocalDate min(LocalDate usual, @Nullable LocalDate end) {
		return (end != null && end.isBefore(usual)) ? end : usual;
	}

	private static LocalDate max(LocalDate usual, @Nullable LocalDate start) {
		return (start != null && start.isAfter(usual)) ? start : usual;
	}

	private static Aggregation spans(TimeUnit unit) {
		Aggregation top = Aggregation.of((agg) -> agg.topHits((hits) -> hits.size(TOP)
			.source((source) -> source
				.filter((filter) -> filter.includes("title").includes("publication").includes("publishedAt")))));
		return Aggregation.of((agg) -> agg
			.dateHistogram((histogram) -> histogram.field(PUBLISHED).calendarInterval(unit.interval()).minDocCount(1))
			.aggregations(TOP_HITS, top));
	}

	private static Span span(TimeUnit unit, DateHistogramBucket bucket) {
		LocalDate day = Instant.ofEpochMilli(bucket.key()).atZone(ZoneOffset.UTC).toLocalDate();
		List<Headline> top = bucket.aggregations()
			.get(TOP_HITS)
			.topHits()
			.hits()
			.hits()
			.stream()
			.map(TimelineSearch::headline)
			.toList();
		return new Span(unit.around(day), bucket.docCount(), top);
	}

	private static Headline headline(Hit<JsonData> hit) {
		Source source = Objects.requireNonNull(hit.source(), "hit without source").to(Source.class);
		return new Headline(Objects.requireNonNull(hit.id()), source.title(), source.publication(),
				source.publishedAt());
	}

}

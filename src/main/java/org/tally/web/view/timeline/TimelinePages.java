package org.tally.web.view.timeline;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;

import org.springframework.stereotype.Component;
import org.tally.article.figure.FigureType;
import org.tally.article.mention.Coded;
import org.tally.search.SearchResult;
import org.tally.search.query.ArticleOrder;
import org.tally.search.query.ArticleQuery;
import org.tally.search.query.DateSpan;
import org.tally.search.query.FacetName;
import org.tally.search.query.Selection;
import org.tally.search.view.ResultViews;
import org.tally.search.view.time.Timeline;
import org.tally.search.view.time.Timeline.Headline;
import org.tally.search.view.time.Timeline.Span;
import org.tally.web.Wording;
import org.tally.web.query.ArticleQueryAddress;
import org.tally.web.view.timeline.Headlines.Line;

/**
 * Lays out the timeline view.
 */
@Component
public class TimelinePages {

	/** Without a choice of figures, those that most searches are about. */
	private static final List<FigureType> USUAL = List.of(FigureType.KILLED, FigureType.INJURED);

	/** Strips above the articles. */
	private static final int MOST_TYPES = 3;

	private final ResultViews views;

	private final Strips strips;

	private final SpanWords spans;

	private final Wording wording;

	TimelinePages(ResultViews views, Strips strips, SpanWords spans, Wording wording) {
		this.views = views;
		this.strips = strips;
		this.spans = spans;
		this.wording = wording;
	}

	public TimelinePage of(ArticleQuery query, SearchResult result) {
		String undatedHref = ArticleQueryAddress
			.of(query.with(FacetName.PUBLISHED, new Selection(Set.of(FacetName.NONE), Set.of())));
		if (result.first() == null || result.last() == null) {
			return new TimelinePage(List.of(), List.of(), this.wording.text("timeline.undated", result.total().value()),
					undatedHref);
		}
		Timeline timeline = this.views.timeline(query, result.first(), result.last(), types(query));
		List<Headlines> spans = new ArrayList<>(spans(timeline, query));
		if (query.sort() == ArticleOrder.NEWEST) {
			Collections.reverse(spans);
		}
		return new TimelinePage(
				timeline.series()
					.stream()
					.filter((series) -> !series.points().isEmpty())
					.map((series) -> this.strips.of(series, timeline.events(), query))
					.toList(),
				spans, (timeline.undated() > 0) ? this.wording.text("timeline.undated", timeline.undated()) : null,
				undatedHref);
	}

	private static List<FigureType> types(ArticleQuery query) {
		List<FigureType> chosen = query.selection(FacetName.FIGURE)
			.included()
			.stream()
			.filter((code) -> !code.equals(FacetName.NONE))
			.map((code) -> Coded.of(FigureType.class, code))
			.limit(MOST_TYPES)
			.toList();
		return chosen.isEmpty() ? USUAL : chosen;
	}

	private List<Headlines> spans(Timeline timeline, ArticleQuery query) {
		double most = timeline.spans().stream().mapToLong(Span::count).max().orElse(1);
		Set<String> chosen = query.selection(FacetName.PUBLISHED).included();
		return timeline.spans().stream().map((span) -> {
			DateSpan days = SpanWords.within(span.days(), chosen);
			long more = span.count() - span.top().size();
			return new Headlines(this.spans.label(days), this.wording.text("total.articles", span.count()),
					ArticleQueryAddress
						.of(query.with(FacetName.PUBLISHED, new Selection(Set.of(SpanWords.code(days)), Set.of()))),
					Math.max(1, Math.round(100 * span.count() / most)), span.top().stream().map(this::line).toList(),
					(more > 0) ? this.wording.text("timeline.more", more) : null);
		}).toList();
	}

	private Line line(Headline headline) {
		LocalDate day = headline.publishedAt();
		String source = this.wording
			.line(Stream.of(headline.publication(), (day != null) ? this.wording.day(day) : null)
				.filter(Objects::nonNull));
		String title = headline.title();
		return new Line(headline.id(), (title != null) ? title : this.wording.text("article.untitled"), source);
	}

}

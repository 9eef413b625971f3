package org.tally.search.view.time;

import java.time.LocalDate;
import java.util.List;

import org.jspecify.annotations.Nullable;
import org.tally.article.figure.FigureType;
import org.tally.search.query.DateSpan;

/**
 * A result over time.
 *
 * @param unit how long the spans of the articles are
 * @param spans those with articles, from the oldest
 * @param undated how many articles have no day of publication
 * @param events the spans of the figures
 * @param series of figures, by type
 */
public record Timeline(TimeUnit unit, List<Span> spans, long undated, TimeAxis events, List<Series> series) {

	/**
	 * The articles published in a span.
	 *
	 * @param top the best of them
	 */
	public record Span(DateSpan days, long count, List<Headline> top) {
	}

	/**
	 * An article in few words.
	 */
	public record Headline(String id, @Nullable String title, @Nullable String publication,
			@Nullable LocalDate publishedAt) {
	}

	/**
	 * The figures of a type: numbers stated of single events, neither denied nor only
	 * expected, and not in mere words such as "dozens".
	 *
	 * @param points the spans of the axis that have some
	 * @param beside how many figures are dated, but not within one span of the axis
	 */
	public record Series(FigureType type, List<Point> points, long beside) {
	}

	/**
	 * What the articles state of one span.
	 *
	 * @param days when it happened
	 * @param low the lowest number stated
	 * @param high the highest
	 * @param figures how many numbers are stated
	 * @param articles in how many articles
	 */
	public record Point(DateSpan days, double low, double high, long figures, long articles) {
	}

}

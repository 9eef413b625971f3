package org.tally.web.thing.timeline;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.tally.search.query.ArticleQuery;
import org.tally.search.query.FacetName;
import org.tally.search.query.Selection;
import org.tally.web.Wording;
import org.tally.web.query.ArticleQueryAddress;

/**
 * Draws the months of a thing as bars; over more years than bars can be told apart, the
 * years.
 */
@Component
public class Timelines {

	/** Six years: a bar of 5 pixels on a phone's half screen can still be hit. */
	private static final int MOST_MONTHS = 72;

	/** Fewer are shown in their year: alone they would be blocks, not bars. */
	private static final int FEWEST_MONTHS = 6;

	/** One article beside a thousand can still be seen. */
	private static final double LOWEST = 2;

	/** Of a bar's share of the width, left blank. */
	private static final double GAP = 0.1;

	private final Wording wording;

	Timelines(Wording wording) {
		this.wording = wording;
	}

	private record Span(String name, String value, long articles) {
	}

	/**
	 * The timeline, or null where no article is dated.
	 * @param base the search that finds the thing's articles
	 */
	public @Nullable Timeline of(SortedMap<YearMonth, Long> months, ArticleQuery base) {
		if (months.isEmpty()) {
			return null;
		}
		boolean byMonth = months.firstKey().plusMonths(MOST_MONTHS).isAfter(months.lastKey());
		List<Span> spans = byMonth ? months(months) : years(months);
		return new Timeline(bars(spans, base), spans.get(0).name(), spans.get(spans.size() - 1).name());
	}

	private List<Span> months(SortedMap<YearMonth, Long> months) {
		List<Span> spans = new ArrayList<>();
		YearMonth first = months.firstKey();
		YearMonth last = months.lastKey();
		if (first.plusMonths(FEWEST_MONTHS - 1L).isAfter(last)) {
			first = first.withMonth(1);
			last = last.withMonth(12);
		}
		for (YearMonth month = first; !month.isAfter(last); month = month.plusMonths(1)) {
			spans.add(new Span(this.wording.month(month), month.toString(), months.getOrDefault(month, 0L)));
		}
		return spans;
	}

	private static List<Span> years(SortedMap<YearMonth, Long> months) {
		List<Span> spans = new ArrayList<>();
		for (int year = months.firstKey().getYear(); year <= months.lastKey().getYear(); year++) {
			long articles = months.subMap(YearMonth.of(year, 1), YearMonth.of(year + 1, 1))
				.values()
				.stream()
				.mapToLong(Long::longValue)
				.sum();
			spans.add(new Span(String.valueOf(year), String.valueOf(year), articles));
		}
		return spans;
	}

	private List<TimelineBar> bars(List<Span> spans, ArticleQuery base) {
		double highest = spans.stream().mapToLong(Span::articles).max().orElse(1);
		double share = Timeline.WIDTH / spans.size();
		List<TimelineBar> bars = new ArrayList<>();
		for (Span span : spans) {
			double height = (span.articles() == 0) ? 0
					: Math.max(LOWEST, Math.round(Timeline.HEIGHT * span.articles() / highest));
			bars.add(new TimelineBar(round((bars.size() + GAP) * share), Timeline.HEIGHT - height,
					round((1 - 2 * GAP) * share), height, this.wording.text("thing.bar", span.name(), span.articles()),
					span.name(), span.articles(),
					ArticleQueryAddress.of(base.with(FacetName.PUBLISHED, Selection.NONE.including(span.value())))));
		}
		return bars;
	}

	private static double round(double value) {
		return Math.round(value * 10) / 10.0;
	}

}

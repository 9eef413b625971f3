package org.tally.web.facet;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.tally.search.query.ArticleQuery;
import org.tally.search.facet.Facet;
import org.tally.search.query.FacetName;
import org.tally.search.facet.FacetValue;
import org.tally.search.query.Selection;
import org.tally.web.Wording;
import org.tally.web.query.ArticleQueryAddress;

/**
 * Draws the months of a search as bars; over more years than bars can be told apart, the
 * years.
 */
@Component
class Histograms {

	/** Eight years: a month is then 2.5 pixels wide, the narrowest that can be hit. */
	private static final int MOST_MONTHS = 96;

	/** A month with one article beside one with a thousand can still be seen. */
	private static final double LOWEST = 2;

	private final Wording wording;

	Histograms(Wording wording) {
		this.wording = wording;
	}

	private record Span(String label, List<String> months, long count) {
	}

	@Nullable Histogram of(Facet months, ArticleQuery query) {
		TreeMap<YearMonth, Long> counts = new TreeMap<>();
		for (FacetValue value : months.values()) {
			if (value.value().matches("\\d{4}-\\d{2}")) {
				counts.put(YearMonth.parse(value.value()), value.count());
			}
		}
		if (counts.isEmpty()) {
			return null;
		}
		YearMonth first = counts.firstKey();
		YearMonth last = counts.lastKey();
		boolean byMonth = first.plusMonths(MOST_MONTHS).isAfter(last);
		List<Span> spans = byMonth ? months(counts) : years(counts);
		return new Histogram(bars(spans, query), byMonth ? this.wording.months(first, first) : "" + first.getYear(),
				byMonth ? this.wording.months(last, last) : "" + last.getYear());
	}

	private List<Span> months(TreeMap<YearMonth, Long> counts) {
		List<Span> spans = new ArrayList<>();
		for (YearMonth month = counts.firstKey(); !month.isAfter(counts.lastKey()); month = month.plusMonths(1)) {
			long count = counts.getOrDefault(month, 0L);
			spans.add(new Span(this.wording.month(month), List.of(month.toString()), count));
		}
		return spans;
	}

	private List<Span> years(TreeMap<YearMonth, Long> counts) {
		List<Span> spans = new ArrayList<>();
		for (int year = counts.firstKey().getYear(); year <= counts.lastKey().getYear(); year++) {
			Map<YearMonth, Long> within = counts.subMap(YearMonth.of(year, 1), true, YearMonth.of(year, 12), true);
			spans.add(new Span("" + year, within.keySet().stream().map(YearMonth::toString).toList(),
					within.values().stream().mapToLong(Long::longValue).sum()));
		}
		return spans;
	}

	private List<Bar> bars(List<Span> spans, ArticleQuery query) {
		double highest = Math.max(1, spans.stream().mapToLong(Span::count).max().orElse(1));
		Selection selection = query.selection(FacetName.PUBLISHED);
		List<Bar> bars = new ArrayList<>();
		for (Span span : spans) {
			double height = (span.count() == 0) ? 0
					: Math.max(LOWEST, Math.round(Histogram.HEIGHT * span.count() / highest));
			boolean chosen = !span.months().isEmpty() && selection.included().containsAll(span.months());
			bars.add(new Bar(Histogram.HEIGHT - height, height,
					this.wording.text("histogram.bar", span.label(), span.count()), chosen,
					ArticleQueryAddress.of(query.with(FacetName.PUBLISHED, toggled(selection, span, chosen)))));
		}
		return bars;
	}

	private static Selection toggled(Selection selection, Span span, boolean chosen) {
		Set<String> included = new LinkedHashSet<>(selection.included());
		Set<String> excluded = new LinkedHashSet<>(selection.excluded());
		excluded.removeAll(span.months());
		if (chosen) {
			included.removeAll(span.months());
		}
		else {
			included.addAll(span.months());
		}
		return new Selection(included, excluded);
	}

}

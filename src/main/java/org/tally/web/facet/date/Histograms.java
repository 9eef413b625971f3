package org.tally.web.facet.date;

import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

import org.springframework.stereotype.Component;
import org.tally.search.facet.DateUnit;
import org.tally.search.facet.Timeline;
import org.tally.search.query.ArticleQuery;
import org.tally.search.query.DateSpan;
import org.tally.search.query.FacetName;
import org.tally.search.query.Selection;
import org.tally.web.Wording;
import org.tally.web.query.FacetView;

/**
 * Draws a timeline as bars, each a link that chooses it, and so shows what it is made of:
 * a year its months, a month its days.
 */
@Component
class Histograms {

	private final Wording wording;

	Histograms(Wording wording) {
		this.wording = wording;
	}

	Histogram of(Timeline timeline, FacetName dates, ArticleQuery query, FacetView view) {
		DateUnit unit = timeline.unit();
		long most = timeline.counts().values().stream().mapToLong(Long::longValue).max().orElse(1);
		List<DateSpan> chosen = ChosenDates.included(query.selection(dates), LocalDate.now(ZoneOffset.UTC));
		List<Bar> bars = new ArrayList<>();
		for (LocalDate first = timeline.from(); !first.isAfter(timeline.to()); first = unit.next(first)) {
			long count = timeline.counts().getOrDefault(first, 0L);
			String span = unit.value(first);
			DateSpan days = timeline.bar(first);
			double height = Histogram.height(count, most);
			bars.add(new Bar("bar-" + dates.code() + "-" + span, span, name(unit, first), Histogram.HEIGHT - height,
					height, this.wording.text("histogram.bar", name(unit, first), count),
					chosen.stream().anyMatch((choice) -> ChosenDates.holds(choice, days)),
					(count > 0) ? view.of(query.with(dates, toggled(query.selection(dates), span))) : null));
		}
		String label = this.wording.text("histogram.label." + unit.name().toLowerCase(Locale.ROOT));
		return new Histogram(label, view.of(query.with(dates, ChosenDates.without(query.selection(dates)))),
				dates.code(), bars, end(unit, timeline.from()), end(unit, timeline.to()));
	}

	private String name(DateUnit unit, LocalDate first) {
		return switch (unit) {
			case DAY -> this.wording.day(first);
			case MONTH -> this.wording.month(YearMonth.from(first));
			case YEAR -> unit.value(first);
		};
	}

	private String end(DateUnit unit, LocalDate day) {
		return (unit == DateUnit.MONTH) ? this.wording.months(YearMonth.from(day), YearMonth.from(day))
				: name(unit, unit.first(day));
	}

	private static Selection toggled(Selection selection, String span) {
		boolean alone = selection.included().size() == 1 && selection.included().contains(span);
		Selection without = ChosenDates.without(selection).without(span);
		return alone ? without : without.including(span);
	}

}

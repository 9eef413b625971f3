package org.tally.web.facet.date;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.tally.search.facet.Timeline;
import org.tally.search.query.ArticleQuery;
import org.tally.search.query.DateSpan;
import org.tally.search.query.FacetName;
import org.tally.search.query.Selection;
import org.tally.web.Labels;
import org.tally.web.Wording;
import org.tally.web.query.ArticleQueryAddress;
import org.tally.web.query.FacetView;
import org.tally.web.query.Parameter;

/**
 * Lays out the dates beside the hits.
 */
@Component
public class DateBoxes {

	private final Histograms histograms;

	private final Labels labels;

	private final Wording wording;

	DateBoxes(Histograms histograms, Labels labels, Wording wording) {
		this.histograms = histograms;
		this.labels = labels;
		this.wording = wording;
	}

	/**
	 * The box of one of the two facets of dates.
	 */
	public DateBox of(FacetName dates, @Nullable Timeline timeline, ArticleQuery query, FacetView view) {
		Selection selection = query.selection(dates);
		List<DateSpan> chosen = ChosenDates.included(selection, LocalDate.now(ZoneOffset.UTC));
		DateSpan only = (chosen.size() == 1) ? chosen.get(0) : null;
		ArticleQuery without = query.with(dates, ChosenDates.without(selection));
		return new DateBox(switches(dates, query, view),
				(timeline != null) ? this.histograms.of(timeline, dates, query, view) : null,
				around(dates, timeline, chosen, query, view),
				(timeline != null) ? quick(dates, timeline, query, view) : List.of(), "/dates/" + dates.code(),
				Stream.concat(Parameter.of(without, null).stream(), view.parameters().stream()).toList(),
				(only != null) ? iso(only.from()) : "", (only != null) ? iso(only.to()) : "",
				ArticleQueryAddress.of(dates, query));
	}

	private List<DateLink> switches(FacetName dates, ArticleQuery query, FacetView view) {
		return Stream.of(FacetName.PUBLISHED, FacetName.ABOUT)
			.map((facet) -> new DateLink(this.wording.text("dates." + facet.code()), null,
					view.withDates(facet).of(query), facet == dates))
			.toList();
	}

	private List<DateLink> around(FacetName dates, @Nullable Timeline timeline, List<DateSpan> chosen,
			ArticleQuery query, FacetView view) {
		List<DateLink> links = new ArrayList<>();
		if (timeline != null && timeline.earlier() > 0) {
			links.add(link("dates.earlier", timeline.earlier(), dates, timeline.earlierSpan(), query, view));
		}
		if (!chosen.isEmpty()) {
			Selection without = ChosenDates.without(query.selection(dates));
			String larger = ChosenDates.larger(chosen).orElse(null);
			Selection around = (larger != null) ? without.including(larger) : without;
			String label = (larger != null) ? this.labels.of(dates, larger) : this.wording.text("dates.all");
			links.add(new DateLink(this.wording.text("dates.out", label), null, view.of(query.with(dates, around)),
					false));
		}
		if (timeline != null && timeline.later() > 0) {
			links.add(link("dates.later", timeline.later(), dates, timeline.laterSpan(), query, view));
		}
		return links;
	}

	private DateLink link(String key, long count, FacetName dates, @Nullable String span, ArticleQuery query,
			FacetView view) {
		Selection without = ChosenDates.without(query.selection(dates));
		return new DateLink(this.wording.text(key), this.wording.number(count),
				view.of(query.with(dates, (span != null) ? without.including(span) : without)), false);
	}

	private List<DateLink> quick(FacetName dates, Timeline timeline, ArticleQuery query, FacetView view) {
		List<DateLink> links = new ArrayList<>();
		timeline.quick().forEach((span, count) -> {
			Selection alone = ChosenDates.without(query.selection(dates)).including(span);
			links.add(new DateLink(this.wording.text("dates.quick." + span), this.wording.number(count),
					(count > 0) ? view.of(query.with(dates, alone)) : null,
					query.selection(dates).included().contains(span)));
		});
		return links;
	}

	private static String iso(@Nullable LocalDate day) {
		return (day != null) ? day.toString() : "";
	}

}

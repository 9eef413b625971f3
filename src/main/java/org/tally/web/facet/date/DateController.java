package org.tally.web.facet.date;

import java.time.DateTimeException;
import java.time.LocalDate;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.tally.search.query.ArticleQuery;
import org.tally.search.query.FacetName;
import org.tally.search.query.Selection;
import org.tally.web.MissingException;
import org.tally.web.query.FacetView;

/**
 * Takes two typed days to the search between them.
 */
@Controller
class DateController {

	@GetMapping("/dates/{facet}")
	String between(@PathVariable("facet") String code, @RequestParam(defaultValue = "") String from,
			@RequestParam(defaultValue = "") String to, ArticleQuery query, FacetView view) {
		FacetName dates = FacetName.of(code).filter(FacetName::isDate).orElseThrow(() -> new MissingException("page"));
		String span = span(day(from), day(to));
		Selection without = ChosenDates.without(query.selection(dates));
		return "redirect:" + view.of(query.with(dates, (span != null) ? without.including(span) : without));
	}

	/** Typed the wrong way round, the days mean the same. */
	private static @Nullable String span(@Nullable LocalDate from, @Nullable LocalDate to) {
		if (from == null && to == null) {
			return null;
		}
		if (from != null && from.equals(to)) {
			return from.toString();
		}
		if (from != null && to != null && to.isBefore(from)) {
			return to + ".." + from;
		}
		return ((from != null) ? from.toString() : "") + ".." + ((to != null) ? to.toString() : "");
	}

	private static @Nullable LocalDate day(String typed) {
		try {
			LocalDate day = LocalDate.parse(typed.strip());
			return (day.getYear() >= 0 && day.getYear() <= 9999) ? day : null;
		}
		catch (DateTimeException ex) {
			return null;
		}
	}

}

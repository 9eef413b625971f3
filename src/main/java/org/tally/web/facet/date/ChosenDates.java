package org.tally.web.facet.date;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.tally.search.facet.DateUnit;
import org.tally.search.query.DateSpan;
import org.tally.search.query.FacetName;
import org.tally.search.query.Selection;

/**
 * What is chosen of dates, reckoned.
 */
final class ChosenDates {

	private ChosenDates() {
	}

	static List<DateSpan> included(Selection selection, LocalDate today) {
		return selection.included()
			.stream()
			.filter((value) -> !value.equals(FacetName.NONE))
			.map((value) -> DateSpan.parse(value, today))
			.flatMap(Optional::stream)
			.toList();
	}

	/**
	 * The same without an included span; what is excluded stays.
	 */
	static Selection without(Selection selection) {
		return new Selection(Set.of(), selection.excluded());
	}

	/**
	 * Whether all days of one span are in another.
	 */
	static boolean holds(DateSpan outer, DateSpan inner) {
		boolean begun = outer.from() == null || (inner.from() != null && !inner.from().isBefore(outer.from()));
		boolean ended = outer.to() == null || (inner.to() != null && !inner.to().isAfter(outer.to()));
		return begun && ended;
	}

	/**
	 * The next larger span to look at: whole months around days, whole years around
	 * months; empty where only everything is larger.
	 */
	static Optional<String> larger(List<DateSpan> chosen) {
		if (chosen.isEmpty() || chosen.stream().anyMatch((span) -> span.from() == null || span.to() == null)) {
			return Optional.empty();
		}
		LocalDate from = chosen.stream().map(DateSpan::from).min(LocalDate::compareTo).orElseThrow();
		LocalDate to = chosen.stream().map(DateSpan::to).max(LocalDate::compareTo).orElseThrow();
		for (DateUnit unit : new DateUnit[] { DateUnit.MONTH, DateUnit.YEAR }) {
			if (!unit.first(from).equals(from) || !unit.last(to).equals(to)) {
				String first = unit.value(unit.first(from));
				String last = unit.value(unit.first(to));
				return Optional.of(first.equals(last) ? first : first + ".." + last);
			}
		}
		return Optional.empty();
	}

}

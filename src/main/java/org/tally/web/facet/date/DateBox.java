package org.tally.web.facet.date;

import java.util.List;

import org.jspecify.annotations.Nullable;
import org.tally.web.query.Parameter;

/**
 * Dates to choose by.
 *
 * @param switches between the dates of publication and of events
 * @param histogram null where no article is dated
 * @param around what lies before and after the bars, and the way back to longer bars
 * @param quick spans that end today
 * @param action where the typed days are sent
 * @param kept what goes with them
 * @param from the first day chosen, as a date input has it, or empty
 * @param to the last day chosen, or empty
 * @param listHref the bars as a list
 */
public record DateBox(List<DateLink> switches, @Nullable Histogram histogram, List<DateLink> around,
		List<DateLink> quick, String action, List<Parameter> kept, String from, String to, String listHref) {

	public DateBox {
		switches = List.copyOf(switches);
		around = List.copyOf(around);
		quick = List.copyOf(quick);
		kept = List.copyOf(kept);
	}

}

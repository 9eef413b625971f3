package org.tally.enrichment.date;

import java.util.List;

import org.tally.article.mention.DateMention;

/**
 * What a text says of time, in text order.
 *
 * @param named what names a day, week, month, quarter or year
 * @param all these and loose stretches such as "the past three days", which date figures
 */
public record FoundDates(List<DateMention> named, List<DateMention> all) {

	public FoundDates {
		named = List.copyOf(named);
		all = List.copyOf(all);
	}

}

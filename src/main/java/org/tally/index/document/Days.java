package org.tally.index.document;

import java.time.LocalDate;

import org.tally.article.mention.DateRange;

/**
 * Days as Elasticsearch keeps a range of them, both ends within.
 */
record Days(LocalDate gte, LocalDate lte) {

	static Days of(DateRange range) {
		return new Days(range.from(), range.to());
	}

}

package org.tally.enrichment.place;

import java.util.List;

/**
 * An entry with all its names.
 */
record GazetteerRow(Entry entry, List<String> names) {

	GazetteerRow {
		names = List.copyOf(names);
	}

}

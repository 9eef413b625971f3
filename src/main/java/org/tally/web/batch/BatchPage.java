package org.tally.web.batch;

import java.util.Iterator;
import java.util.List;

import org.jspecify.annotations.Nullable;
import org.tally.web.query.FilterChip;
import org.tally.web.query.Parameter;

/**
 * The page of many queries.
 *
 * @param text the list as it is in the box
 * @param kept filters that hold for all of them
 * @param message what was wrong with the list, or null
 * @param summary how many there are and which are shown, or null before there are any
 * @param rows one after the other as they are answered: the page is sent meanwhile
 * @param previous number of the first line of the stretch before, or null
 * @param next number of the first line of the next stretch, or null
 */
record BatchPage(String text, List<FilterChip> chips, List<Parameter> kept, @Nullable String message,
		@Nullable String summary, Iterator<BatchRow> rows, @Nullable Integer previous, @Nullable Integer next) {

	/** Of what begins with a line break, HTML drops the first. */
	public String boxed() {
		return (this.text.startsWith("\n") || this.text.startsWith("\r")) ? "\n" + this.text : this.text;
	}

}

package org.tally.web.article;

import java.util.List;
import java.util.stream.Collectors;

/**
 * A run of text under the same marks.
 *
 * @param marks those that cover it, the longest first; none for plain text
 * @param begins numbers of the figures that begin here
 * @param ends numbers of the figures that end here
 */
record Segment(String text, List<Mark> marks, List<Integer> begins, List<Integer> ends) {

	Segment {
		marks = List.copyOf(marks);
		begins = List.copyOf(begins);
		ends = List.copyOf(ends);
	}

	/**
	 * Names of the style classes: one of each kind that covers it.
	 */
	public String classes() {
		return this.marks.stream()
			.map((mark) -> "in-" + mark.kind().code())
			.distinct()
			.collect(Collectors.joining(" ", "mark ", ""));
	}

	public String title() {
		return this.marks.stream().map(Mark::title).distinct().collect(Collectors.joining("\n"));
	}

}

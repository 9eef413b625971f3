package org.tally.web.article.text;

import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;

/**
 * A run of text under the same marks.
 *
 * @param marks those that cover it, the longest first; none for plain text
 * @param begins numbers of the figures that begin here
 * @param ends numbers of the figures that end here
 * @param matched whether it is in a match of the search
 * @param match the number of the match that begins here, or 0
 */
public record Segment(String text, List<Mark> marks, List<Integer> begins, List<Integer> ends, boolean matched,
		int match) {

	public Segment {
		marks = List.copyOf(marks);
		begins = List.copyOf(begins);
		ends = List.copyOf(ends);
	}

	public boolean isPlain() {
		return this.marks.isEmpty() && !this.matched;
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

	/**
	 * The page of the actor or place that is marked, of the narrowest where there are
	 * several, or null.
	 */
	public @Nullable String href() {
		return this.marks.stream().map(Mark::href).filter(Objects::nonNull).reduce(null, (wider, narrower) -> narrower);
	}

}

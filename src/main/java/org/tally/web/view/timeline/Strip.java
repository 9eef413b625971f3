package org.tally.web.view.timeline;

import java.util.List;

import org.jspecify.annotations.Nullable;

/**
 * The figures of a type over time, drawn: a bar from the lowest to the highest number
 * that articles state, on a scale of powers of ten.
 *
 * @param width of the bars' drawing, which is stretched to its column
 * @param beside says how many figures are not drawn, or null
 * @param ticks numbers at the side
 * @param first label under the left end
 * @param last label under the right end
 */
public record Strip(String type, String title, int width, int height, List<Mark> marks, List<Tick> ticks,
		@Nullable String first, @Nullable String last, @Nullable String beside) {

	/**
	 * The numbers of one span.
	 *
	 * @param href the search for articles on that time
	 */
	public record Mark(String span, String range, String figures, String articles, String label, String href, double x,
			double y, double width, double height) {
	}

	/**
	 * A line across.
	 */
	public record Tick(String label, double y) {
	}

	public Strip {
		marks = List.copyOf(marks);
		ticks = List.copyOf(ticks);
	}

}

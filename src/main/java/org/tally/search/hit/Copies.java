package org.tally.search.hit;

import java.time.LocalDate;
import java.util.List;

import org.jspecify.annotations.Nullable;

/**
 * The near copies of a hit that match the query too, where hits are collapsed.
 *
 * @param count how many there are beside the hit
 * @param listed the first few
 */
public record Copies(long count, List<Copy> listed) {

	/** Of a hit that stands for itself. */
	public static final Copies NONE = new Copies(0, List.of());

	/**
	 * One of them.
	 */
	public record Copy(String id, @Nullable String title, @Nullable String publication,
			@Nullable LocalDate publishedAt) {
	}

	public Copies {
		listed = List.copyOf(listed);
	}

}

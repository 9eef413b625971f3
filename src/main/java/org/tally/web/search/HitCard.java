package org.tally.web.search;

import java.util.List;

import org.jspecify.annotations.Nullable;
import org.tally.search.Snippet;
import org.tally.web.figure.FigureChip;

/**
 * One hit.
 *
 * @param published the day, or null where none was found
 * @param isoDay the same for machines
 * @param place where it is about, with the country, or null
 * @param figures how many figures there are beyond the chips, in words, or null
 * @param copies near copies that the hit stands for, or null where there are none
 */
public record HitCard(String id, Snippet title, List<Snippet> snippets, @Nullable String publication,
		@Nullable String published, @Nullable String isoDay, @Nullable String place, boolean sample,
		List<FigureChip> chips, @Nullable String figures, @Nullable CopyList copies) {

	public HitCard {
		snippets = List.copyOf(snippets);
		chips = List.copyOf(chips);
	}

}

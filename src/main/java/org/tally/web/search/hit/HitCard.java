package org.tally.web.search.hit;

import java.util.List;

import org.jspecify.annotations.Nullable;
import org.tally.search.hit.Snippet;
import org.tally.web.figure.FigureChip;
import org.tally.web.thing.ThingLink;

/**
 * One hit.
 *
 * @param position among the hits, from 1, or 0 where they are no search's
 * @param href the article, with the way back
 * @param published the day, or null where none was found
 * @param isoDay the same for machines
 * @param place where it is about, with the country, or null
 * @param figures how many figures there are beyond the chips, in words, or null
 * @param copies near copies that the hit stands for, or null where there are none
 */
public record HitCard(String id, int position, String href, Snippet title, List<Snippet> snippets,
		@Nullable ThingLink publication, @Nullable String published, @Nullable String isoDay, @Nullable ThingLink place,
		boolean sample, List<FigureChip> chips, @Nullable String figures, @Nullable CopyList copies) {

	public HitCard {
		snippets = List.copyOf(snippets);
		chips = List.copyOf(chips);
	}

	/**
	 * Whether the address carries a search, which makes it one of many of the article.
	 */
	public boolean fromSearch() {
		return this.href.contains("?");
	}

}

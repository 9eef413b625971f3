package org.tally.web.saved.news;

import java.util.List;

import org.tally.web.search.hit.HitCard;

/**
 * A known article whose figures were revised.
 *
 * @param revised on which day, in words
 */
public record RevisionCard(HitCard article, String revised, List<ChangeLine> changes) {

	public RevisionCard {
		changes = List.copyOf(changes);
	}

}

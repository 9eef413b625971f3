package org.tally.search.news;

import java.time.Instant;
import java.util.List;

import org.tally.search.hit.ArticleHit;

/**
 * A known article whose figures were revised.
 *
 * @param at when they last were
 * @param changes against what the reader knew
 */
public record Revision(ArticleHit article, Instant at, List<FigureChange> changes) {

	public Revision {
		changes = List.copyOf(changes);
	}

}

package org.tally.enrichment.place;

import java.util.List;

import org.jspecify.annotations.Nullable;
import org.tally.article.Place;

/**
 * Settles which of several places of one name is meant: the one that lies in a place
 * named right after it, in a country or region the article is about, else the largest.
 */
final class PlaceResolver {

	/** An article all about a country outweighs five powers of ten of inhabitants. */
	private static final double COUNTRY = 5;

	private static final double REGION = 2.5;

	/** "Lexington, Neb." leaves no doubt. */
	private static final double CONTAINED = 20;

	private PlaceResolver() {
	}

	static @Nullable Entry resolve(List<Entry> entries, Context context, @Nullable Place container) {
		Entry best = null;
		double bestScore = Double.NEGATIVE_INFINITY;
		for (Entry entry : entries) {
			double score = score(entry, context, container);
			if (score > bestScore) {
				best = entry;
				bestScore = score;
			}
		}
		return best;
	}

	private static double score(Entry entry, Context context, @Nullable Place container) {
		Place place = entry.place();
		double score = entry.weight() + COUNTRY * context.share(place.country());
		for (String within : place.within()) {
			if (!within.equals(place.country()) && context.names(within)) {
				score += REGION;
			}
		}
		if (container != null && place.within().contains(container.id())) {
			score += CONTAINED;
		}
		return score;
	}

}

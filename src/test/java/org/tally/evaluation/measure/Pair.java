package org.tally.evaluation.measure;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;
import java.util.function.Function;

import org.tally.article.mention.Mention;

/**
 * Something annotated and the thing found at the same stretch of the text.
 */
public record Pair<G, F>(G gold, F found) {

	/**
	 * One-to-one pairs of those whose stretches overlap, the widest overlap first.
	 */
	public static <G, F> List<Pair<G, F>> of(List<G> gold, Function<G, Mention> goldAt, List<F> found,
			Function<F, Mention> foundAt) {
		List<Overlap<G, F>> overlaps = new ArrayList<>();
		for (G wanted : gold) {
			for (F given : found) {
				Mention one = goldAt.apply(wanted);
				Mention other = foundAt.apply(given);
				if (one.overlaps(other)) {
					int width = Math.min(one.end(), other.end()) - Math.max(one.start(), other.start());
					overlaps.add(new Overlap<>(width, new Pair<>(wanted, given)));
				}
			}
		}
		overlaps.sort(Comparator.comparingInt((overlap) -> -overlap.width));
		Set<Object> used = Collections.newSetFromMap(new IdentityHashMap<>());
		List<Pair<G, F>> pairs = new ArrayList<>();
		for (Overlap<G, F> overlap : overlaps) {
			Pair<G, F> pair = overlap.pair;
			if (!used.contains(pair.gold) && !used.contains(pair.found)) {
				used.add(pair.gold);
				used.add(pair.found);
				pairs.add(pair);
			}
		}
		return pairs;
	}

	private record Overlap<G, F>(int width, Pair<G, F> pair) {

	}

}

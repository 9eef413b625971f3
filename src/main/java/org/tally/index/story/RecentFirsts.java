package org.tally.index.story;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

import org.tally.article.Signature;

/**
 * The first articles of the latest stories, by the bands of their signatures.
 */
final class RecentFirsts {

	private final int most;

	private final Deque<String> order = new ArrayDeque<>();

	private final Map<String, Signature> signatures = new HashMap<>();

	private final Map<String, Set<String>> byBand = new HashMap<>();

	RecentFirsts(int most) {
		this.most = most;
	}

	void add(String id, Signature signature) {
		if (this.order.size() == this.most) {
			String oldest = this.order.remove();
			Signature gone = this.signatures.remove(oldest);
			if (gone != null) {
				gone.bands().forEach((band) -> this.byBand.computeIfPresent(band, (same, ids) -> {
					ids.remove(oldest);
					return ids.isEmpty() ? null : ids;
				}));
			}
		}
		this.order.add(id);
		this.signatures.put(id, signature);
		signature.bands().forEach((band) -> this.byBand.computeIfAbsent(band, (fresh) -> new HashSet<>(2)).add(id));
	}

	/**
	 * By id, those that may be near copies.
	 */
	Map<String, Signature> sharingABand(Signature signature) {
		Map<String, Signature> sharing = new HashMap<>();
		for (String band : signature.bands()) {
			for (String id : this.byBand.getOrDefault(band, Set.of())) {
				sharing.put(id, this.signatures.get(id));
			}
		}
		return sharing;
	}

}

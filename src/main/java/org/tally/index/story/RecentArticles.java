package org.tally.index.story;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;

import org.tally.article.Signature;

/**
 * The latest articles by the bands of their signatures, each with the first of its story.
 */
final class RecentArticles {

	private final int most;

	private final Map<String, Remembered> articles = new LinkedHashMap<>();

	private final Map<String, Set<String>> byBand = new HashMap<>();

	private record Remembered(Signature signature, String first, Signature ofFirst) {
	}

	RecentArticles(int most) {
		this.most = most;
	}

	void add(String id, Signature signature, String first, Signature ofFirst) {
		forget(id);
		if (this.articles.size() == this.most) {
			Iterator<String> oldest = this.articles.keySet().iterator();
			forget(oldest.next());
		}
		this.articles.put(id, new Remembered(signature, first, ofFirst));
		signature.bands().forEach((band) -> this.byBand.computeIfAbsent(band, (fresh) -> new HashSet<>(2)).add(id));
	}

	/**
	 * By id, the firsts of stories with an article that may be a near copy. A first may
	 * miss a band that another copy has.
	 */
	Map<String, Signature> firstsNear(Signature signature) {
		Map<String, Signature> firsts = new HashMap<>();
		for (String band : signature.bands()) {
			for (String id : this.byBand.getOrDefault(band, Set.of())) {
				Remembered near = this.articles.get(id);
				firsts.put(near.first(), near.ofFirst());
			}
		}
		return firsts;
	}

	private void forget(String id) {
		Remembered gone = this.articles.remove(id);
		if (gone != null) {
			gone.signature().bands().forEach((band) -> this.byBand.computeIfPresent(band, (same, ids) -> {
				ids.remove(id);
				return ids.isEmpty() ? null : ids;
			}));
		}
	}

}

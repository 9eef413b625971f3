package org.tally.search.suggest;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.regex.Pattern;

import org.tally.enrichment.text.Folding;

/**
 * Names in memory, found by the beginning of any of their words: "grande" finds Lise
 * Grande, "daesh" finds ISIS. Where few begin so, those do that are a typing error away.
 */
final class NameBook {

	/** No names. */
	static final NameBook EMPTY = new NameBook(List.of());

	/** Fewer finds than this, and near spellings are looked for. */
	private static final int FEW = 3;

	/** Long enough for a typo to be one. */
	private static final int SHORTEST_FUZZY = 4;

	/** So long, two typos are likely. */
	private static final int LONG = 8;

	/** Who types what follows it, types the beginning; who types it alone, none. */
	private static final Pattern ARTICLE = Pattern.compile("(?i)(?:al|el|the)[ -]|(?:a[rstdz]|ash|ath|ez)-");

	/** As many letters as nobody types. */
	private static final int NEVER = Integer.MAX_VALUE;

	/**
	 * A name from one of its words on.
	 *
	 * @param key folded
	 * @param begun how many letters have to be typed for the name to begin so: one, those
	 * of its article and one more, or {@link #NEVER} where other words stand before
	 */
	private record Entry(String key, IndexedName name, String spelling, int begun) {

		Suggestion suggestion() {
			String shown = this.name.names().get(0);
			return new Suggestion(this.name.kind(), this.name.id(), shown,
					this.spelling.equals(shown) ? null : this.spelling, this.name.articles());
		}

	}

	private final Entry[] entries;

	NameBook(List<IndexedName> names) {
		List<Entry> all = new ArrayList<>();
		for (IndexedName name : names) {
			for (String spelling : name.names()) {
				addTo(all, name, spelling);
			}
		}
		this.entries = all.toArray(Entry[]::new);
		Arrays.sort(this.entries, Comparator.comparing(Entry::key));
	}

	private static void addTo(List<Entry> entries, IndexedName name, String spelling) {
		String folded = fold(spelling);
		int article = ARTICLE.matcher(spelling).lookingAt() ? folded.indexOf(' ') + 1 : 0;
		entries.add(new Entry(folded, name, spelling, article + 1));
		for (int word = folded.indexOf(' ') + 1; word > 0; word = folded.indexOf(' ', word) + 1) {
			entries.add(new Entry(folded.substring(word), name, spelling, (word == article) ? 1 : NEVER));
		}
	}

	/** Hyphens and apostrophes part words or are left out by whoever types. */
	private static String fold(String text) {
		return Folding.fold(text).replace('-', ' ').replace('’', '\'').replace("'", "").strip().replaceAll("\\s+", " ");
	}

	/**
	 * The names that begin so, of all kinds, the likeliest first; behind them, where they
	 * are few, those that are near it.
	 * @param most how many of each kind at most
	 */
	List<Suggestion> startingWith(String typed, int most) {
		String prefix = fold(typed);
		if (prefix.isEmpty()) {
			return List.of();
		}
		Map<IndexedName, Suggestion> picked = new LinkedHashMap<>();
		Comparator<Entry> likeliest = likeliest(prefix.length());
		pick(from(prefix, (entry) -> true), likeliest, most, picked);
		if (picked.size() < FEW && prefix.length() >= SHORTEST_FUZZY) {
			int typos = (prefix.length() < LONG) ? 1 : 2;
			// Nobody mistypes the first letter and does not notice.
			pick(from(prefix.substring(0, 1), (entry) -> Typos.startsWith(entry.key(), prefix, typos)), likeliest, most,
					picked);
		}
		return List.copyOf(picked.values());
	}

	/**
	 * What is probably meant: a name that begins so before one with a word that does,
	 * then the one in more articles; then an order that stays.
	 */
	private static Comparator<Entry> likeliest(int typed) {
		return Comparator.comparing((Entry entry) -> entry.begun() > typed)
			.thenComparingLong((entry) -> -entry.name().articles())
			.thenComparing((entry) -> entry.name().kind())
			.thenComparing((entry) -> entry.name().id())
			.thenComparing((entry) -> !entry.spelling().equals(entry.name().names().get(0)));
	}

	private List<Entry> from(String prefix, Predicate<Entry> test) {
		List<Entry> found = new ArrayList<>();
		for (int i = firstFrom(prefix); i < this.entries.length && this.entries[i].key().startsWith(prefix); i++) {
			if (test.test(this.entries[i])) {
				found.add(this.entries[i]);
			}
		}
		return found;
	}

	private int firstFrom(String prefix) {
		int low = 0;
		int high = this.entries.length;
		while (low < high) {
			int middle = (low + high) >>> 1;
			if (this.entries[middle].key().compareTo(prefix) < 0) {
				low = middle + 1;
			}
			else {
				high = middle;
			}
		}
		return low;
	}

	/**
	 * Each name once, by the spelling that makes it likeliest.
	 */
	private static void pick(List<Entry> found, Comparator<Entry> likeliest, int most,
			Map<IndexedName, Suggestion> picked) {
		found.sort(likeliest);
		for (Entry entry : found) {
			long same = picked.keySet().stream().filter((name) -> name.kind() == entry.name().kind()).count();
			if (same < most) {
				picked.putIfAbsent(entry.name(), entry.suggestion());
			}
		}
	}

}

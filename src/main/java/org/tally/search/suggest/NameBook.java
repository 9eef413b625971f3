package org.tally.search.suggest;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;

import org.tally.enrichment.text.Folding;
import org.tally.search.suggest.Suggestion.Kind;

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

	/**
	 * A name from one of its words on.
	 *
	 * @param key folded
	 * @param first whether it is the whole name
	 */
	private record Entry(String key, IndexedName name, String spelling, boolean first) {

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
		entries.add(new Entry(folded, name, spelling, true));
		for (int space = folded.indexOf(' '); space >= 0; space = folded.indexOf(' ', space + 1)) {
			entries.add(new Entry(folded.substring(space + 1), name, spelling, false));
		}
	}

	/** Hyphens and apostrophes part words or are left out by whoever types. */
	private static String fold(String text) {
		return Folding.fold(text).replace('-', ' ').replace('’', '\'').replace("'", "").strip().replaceAll("\\s+", " ");
	}

	/**
	 * The names of a kind that begin so, the most frequent first.
	 * @param most how many at most
	 */
	List<Suggestion> startingWith(String typed, Kind kind, int most) {
		String prefix = fold(typed);
		if (prefix.isEmpty()) {
			return List.of();
		}
		List<Entry> found = new ArrayList<>();
		for (int i = firstFrom(prefix); i < this.entries.length && this.entries[i].key().startsWith(prefix); i++) {
			if (this.entries[i].name().kind() == kind) {
				found.add(this.entries[i]);
			}
		}
		List<Suggestion> suggestions = new ArrayList<>(best(found, most));
		if (suggestions.size() < FEW && prefix.length() >= SHORTEST_FUZZY) {
			int typos = (prefix.length() < LONG) ? 1 : 2;
			best(among(prefix.charAt(0),
					(entry) -> entry.name().kind() == kind && Typos.startsWith(entry.key(), prefix, typos)), most)
				.stream()
				.filter((near) -> suggestions.stream().noneMatch((one) -> one.id().equals(near.id())))
				.limit(most - suggestions.size())
				.forEach(suggestions::add);
		}
		return suggestions;
	}

	/** Nobody mistypes the first letter and does not notice. */
	private List<Entry> among(char first, Predicate<Entry> test) {
		List<Entry> found = new ArrayList<>();
		for (int i = firstFrom(String.valueOf(first)); i < this.entries.length
				&& this.entries[i].key().charAt(0) == first; i++) {
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
	 * Each name once, by the spelling it is shown by if that begins so.
	 */
	private static List<Suggestion> best(List<Entry> found, int most) {
		Set<IndexedName> seen = new HashSet<>();
		return found.stream()
			.sorted(Comparator.comparingLong((Entry entry) -> -entry.name().articles())
				.thenComparing((entry) -> entry.name().id())
				.thenComparing((entry) -> !entry.spelling().equals(entry.name().names().get(0)))
				.thenComparing((entry) -> !entry.first()))
			.filter((entry) -> seen.add(entry.name()))
			.limit(most)
			.map(Entry::suggestion)
			.toList();
	}

}

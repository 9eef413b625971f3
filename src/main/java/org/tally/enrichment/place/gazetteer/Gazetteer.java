package org.tally.enrichment.place.gazetteer;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

import org.jspecify.annotations.Nullable;
import org.tally.article.mention.Place;
import org.tally.enrichment.text.Document;
import org.tally.enrichment.text.Token;

/**
 * Every known name of a place, each with the places that bear it.
 */
public final class Gazetteer {

	/** Countries whose names are written in Latin letters in many ways. */
	private static final Set<String> ARABIC = Set.of("iq", "sy", "ye", "ly", "lb", "jo", "ps", "eg", "sd", "dz", "tn");

	/** Letters of the longest article, which is no part of a name: "the". */
	private static final int MOST_ARTICLE = 3;

	/** Names whose places are kept unpacked: more than a day's news has. */
	private static final int KEPT = 20_000;

	/** Tells the keys of folded Arabic names from those of names as they are spelt. */
	static final String FOLDED = "\u0000";

	private final NameTable exact = new NameTable();

	private final NameTable arabic = new NameTable();

	/** The first word of each name with the number of its tokens. */
	private final NameTable lengths = new NameTable();

	private final NameTable ids = new NameTable();

	private final GazetteerReader reader;

	private final Map<String, List<Entry>> kept = new ConcurrentHashMap<>();

	/** By id: a page of results asks for hundreds. */
	private final Map<String, Place> places = new ConcurrentHashMap<>();

	public Gazetteer() {
		this.reader = GazetteerReader.read(new GazetteerReader.Names() {
			@Override
			public void id(String id, int number) {
				Gazetteer.this.ids.put(id, number);
			}

			@Override
			public void name(String name, int number, @Nullable String country) {
				add(name, number, country);
			}
		});
		List.of(this.exact, this.arabic, this.lengths, this.ids).forEach(NameTable::sort);
	}

	private void add(String name, int number, @Nullable String country) {
		List<Token> tokens = NameKey.tokens(name);
		if (tokens.isEmpty()) {
			return;
		}
		this.exact.put(NameKey.exact(tokens, 0, tokens.size()), number);
		this.lengths.put(NameKey.first(tokens.get(0)), NameKey.length(tokens));
		if (country != null && ARABIC.contains(country)) {
			String key = NameKey.arabic(tokens, 0, tokens.size());
			if (key != null) {
				this.arabic.put(key, number);
				String first = key.contains(" ") ? key.substring(0, key.indexOf(' ')) : key;
				this.lengths.put(FOLDED + first, tokens.size() + 1);
			}
		}
	}

	/**
	 * The place of an id, or null.
	 */
	public @Nullable Place byId(String id) {
		Place known = this.places.get(id);
		if (known != null) {
			return known;
		}
		Place place = unpacked(id);
		if (place != null) {
			if (this.places.size() >= KEPT) {
				this.places.clear();
			}
			this.places.put(id, place);
		}
		return place;
	}

	private @Nullable Place unpacked(String id) {
		for (int number : this.ids.numbers(id)) {
			Place place = this.reader.entry(number).place();
			if (place.id().equals(id)) {
				return place;
			}
		}
		return null;
	}

	/**
	 * The names of the place of that id, the one it is shown by first; none where there
	 * is none.
	 */
	public List<String> names(String id) {
		for (int number : this.ids.numbers(id)) {
			if (this.reader.entry(number).place().id().equals(id)) {
				return this.reader.names(number);
			}
		}
		return List.of();
	}

	/**
	 * The places that bear the name, the weightiest first; where none is spelt so, those
	 * whose Arabic name may be.
	 */
	public List<Place> named(String name) {
		List<Token> tokens = NameKey.tokens(name);
		if (tokens.isEmpty()) {
			return List.of();
		}
		List<Entry> entries = entries(NameKey.exact(tokens, 0, tokens.size()), false);
		if (entries.isEmpty()) {
			String key = NameKey.arabic(tokens, 0, tokens.size());
			entries = (key != null) ? entries(key, true) : entries;
		}
		return entries.stream()
			.sorted(Comparator.comparingDouble(Entry::weight).reversed())
			.map(Entry::place)
			.distinct()
			.toList();
	}

	/**
	 * Whether a place is spelt just so, but for its case.
	 */
	public boolean isName(String name) {
		List<Token> tokens = NameKey.tokens(name);
		return !tokens.isEmpty() && this.exact.numbers(NameKey.exact(tokens, 0, tokens.size())).length > 0;
	}

	/**
	 * The counties of a name that stands without the word, or null.
	 */
	public @Nullable Match county(Document document, int from, int to) {
		String key = NameKey.exact(document.tokens(), from, to) + " county";
		List<Entry> entries = entries(key, false);
		return entries.isEmpty() ? null : new Match(key, entries, from, to, false);
	}

	/**
	 * The longest name at a token, an article before it included, or null.
	 */
	public @Nullable Match at(Document document, int from, int limit) {
		Token first = document.token(from);
		boolean article = ArabicKey.isArticle(first, document.token(from + 1));
		if (!first.isCapitalised() && !article) {
			return partAt(document, from, limit);
		}
		Match spelt = longest(document, from, limit, false, NameKey.first(first));
		int start = article ? from + 1 : from;
		String key = ArabicKey.of(document.token(start).fold());
		Match folded = (key != null) ? longest(document, from, limit, true, FOLDED + key) : null;
		if (spelt == null || (folded != null && folded.to() > spelt.to())) {
			return folded;
		}
		return spelt;
	}

	/**
	 * A part of a country or city that is listed by itself, or null: "eastern Ghouta".
	 */
	private @Nullable Match partAt(Document document, int from, int limit) {
		Token first = document.token(from);
		// "rural Aleppo" is no part of it, but what lies around
		boolean before = first.isWord() && first.fold().length() > MOST_ARTICLE && !first.is("rural")
				&& document.token(from + 1).isCapitalised();
		Match match = before ? longest(document, from, limit, false, NameKey.first(first)) : null;
		boolean part = match != null && match.to() - from > 1 && !match.possessive()
				&& match.entries().stream().anyMatch(Entry::listed);
		return part ? match : null;
	}

	private @Nullable Match longest(Document document, int from, int limit, boolean arabic, String first) {
		int words = words(first);
		if (words == 0 && first.endsWith("s")) {
			words = words(first.substring(0, first.length() - 1));
		}
		for (int to = Math.min(limit, from + words); to > from; to--) {
			String key = isName(document, from, to) ? key(document.tokens(), from, to, arabic) : null;
			if (key == null) {
				continue;
			}
			List<Entry> entries = entries(key, arabic);
			boolean possessive = entries.isEmpty() && key.endsWith("s") && key.length() > 4 && to - from <= 3;
			if (possessive) {
				key = key.substring(0, key.length() - 1);
				entries = entries(key, arabic);
			}
			if (!entries.isEmpty()) {
				return new Match(arabic ? FOLDED + key : key, entries, from, to, possessive);
			}
		}
		return null;
	}

	private int words(String first) {
		int[] lengths = this.lengths.numbers(first);
		return (lengths.length == 0) ? 0 : lengths[lengths.length - 1];
	}

	private List<Entry> entries(String key, boolean arabic) {
		String name = arabic ? FOLDED + key : key;
		List<Entry> known = this.kept.get(name);
		if (known != null) {
			return known;
		}
		int[] numbers = (arabic ? this.arabic : this.exact).numbers(key);
		if (numbers.length == 0) {
			return List.of();
		}
		List<Entry> entries = Namesakes
			.apart(Arrays.stream(numbers).mapToObj((number) -> this.reader.entry(number).as(key)));
		if (this.kept.size() >= KEPT) {
			this.kept.clear();
		}
		this.kept.put(name, entries);
		return entries;
	}

	private static @Nullable String key(List<Token> tokens, int from, int to, boolean arabic) {
		return arabic ? NameKey.arabic(tokens, from, to) : NameKey.exact(tokens, from, to);
	}

	/** Whether the last word is a capitalised one; small words may stand only inside. */
	private static boolean isName(Document document, int from, int to) {
		Token last = document.token(to - 1);
		return last.isCapitalised() || last.isNumber() || (to - from > 1 && !last.isWord())
				|| (to - from > 1 && document.token(from).isCapitalised() && last.fold().length() > 3);
	}

}

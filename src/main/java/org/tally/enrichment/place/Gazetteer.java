package org.tally.enrichment.place;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.jspecify.annotations.Nullable;
import org.tally.article.Place;
import org.tally.enrichment.text.Document;
import org.tally.enrichment.text.Token;
import org.tally.enrichment.text.Tokenizer;

/**
 * Every known name of a place, each with the places that bear it.
 */
final class Gazetteer {

	/**
	 * A stretch of text that names a place.
	 *
	 * @param to index after its last token
	 * @param possessive whether an "s" without its apostrophe sticks to it ("Syrias")
	 */
	record Match(List<Entry> entries, int from, int to, boolean possessive) {

	}

	/** Countries whose names are written in Latin letters in many ways. */
	private static final Set<String> ARABIC = Set.of("iq", "sy", "ye", "ly", "lb", "jo", "ps", "eg", "sd", "dz", "tn");

	/** Degrees: nearer namesakes in one country are one place. */
	private static final double SAME = 0.4;

	private final Map<String, List<Entry>> exact = new HashMap<>();

	private final Map<String, List<Entry>> arabic = new HashMap<>();

	private final Map<String, Integer> longest = new HashMap<>();

	private final Map<String, Place> byId = new HashMap<>();

	Gazetteer(List<GazetteerRow> rows) {
		rows.forEach((row) -> this.byId.putIfAbsent(row.entry().place().id(), row.entry().place()));
		for (GazetteerRow row : rows) {
			for (String name : row.names()) {
				add(name, row.entry());
			}
		}
	}

	private void add(String name, Entry entry) {
		List<Token> tokens = Tokenizer.tokens(name);
		if (tokens.isEmpty()) {
			return;
		}
		put(this.exact, exactKey(tokens, 0, tokens.size()), entry);
		this.longest.merge(tokens.get(0).fold(), tokens.size(), Math::max);
		String country = entry.place().country();
		if (country != null && ARABIC.contains(country)) {
			String key = arabicKey(tokens, 0, tokens.size());
			if (key != null) {
				put(this.arabic, key, entry);
				String first = key.contains(" ") ? key.substring(0, key.indexOf(' ')) : key;
				this.longest.merge("\u0000" + first, tokens.size() + 1, Math::max);
			}
		}
	}

	private static void put(Map<String, List<Entry>> names, String key, Entry entry) {
		List<Entry> entries = names.computeIfAbsent(key, (name) -> new ArrayList<>(1));
		for (Entry other : entries) {
			boolean country = java.util.Objects.equals(other.place().country(), entry.place().country());
			if (country && !entry.listed() && other.distanceTo(entry) < SAME) {
				return;
			}
		}
		if (!entries.contains(entry)) {
			entries.add(entry);
		}
	}

	/** The place of an id, or null. */
	@Nullable Place byId(String id) {
		return this.byId.get(id);
	}

	/** The longest name at a token, an article before it included, or null. */
	@Nullable Match at(Document document, int from, int limit) {
		Token first = document.token(from);
		boolean article = ArabicKey.isArticle(first, document.token(from + 1));
		if (!first.isCapitalised() && !article) {
			return null;
		}
		Match spelt = longest(document, from, limit, this.exact, first.fold());
		int start = article ? from + 1 : from;
		String key = ArabicKey.of(document.token(start).fold());
		Match folded = (key != null) ? longest(document, from, limit, this.arabic, "\u0000" + key) : null;
		if (spelt == null || (folded != null && folded.to() > spelt.to())) {
			return folded;
		}
		return spelt;
	}

	private @Nullable Match longest(Document document, int from, int limit, Map<String, List<Entry>> names,
			String first) {
		Integer words = this.longest.get(first);
		String singular = first.endsWith("s") ? first.substring(0, first.length() - 1) : first;
		if (words == null && first.endsWith("s")) {
			words = this.longest.get(singular);
		}
		for (int to = Math.min(limit, from + ((words != null) ? words : 0)); to > from; to--) {
			if (!isName(document, from, to)) {
				continue;
			}
			String key = key(document.tokens(), from, to, names);
			List<Entry> entries = (key != null) ? names.get(key) : null;
			boolean possessive = false;
			if (entries == null && key != null && key.endsWith("s") && key.length() > 4 && to - from <= 3) {
				entries = names.get(key.substring(0, key.length() - 1));
				possessive = entries != null;
			}
			if (entries != null) {
				return new Match(entries, from, to, possessive);
			}
		}
		return null;
	}

	private @Nullable String key(List<Token> tokens, int from, int to, Map<String, List<Entry>> names) {
		return (names == this.exact) ? exactKey(tokens, from, to) : arabicKey(tokens, from, to);
	}

	/** Whether the last word is a capitalised one; small words may stand only inside. */
	private static boolean isName(Document document, int from, int to) {
		Token last = document.token(to - 1);
		return last.isCapitalised() || last.isNumber() || (to - from > 1 && !last.isWord())
				|| (to - from > 1 && document.token(from).isCapitalised() && last.fold().length() > 3);
	}

	private static String exactKey(List<Token> tokens, int from, int to) {
		if (to - from == 1) {
			return tokens.get(from).fold();
		}
		StringBuilder key = new StringBuilder();
		for (int i = from; i < to; i++) {
			key.append((i > from) ? " " : "").append(tokens.get(i).fold());
		}
		return key.toString();
	}

	private static @Nullable String arabicKey(List<Token> tokens, int from, int to) {
		StringBuilder key = new StringBuilder();
		for (int i = from; i < to; i++) {
			Token token = tokens.get(i);
			boolean article = i + 1 < to && ArabicKey.isArticle(token, tokens.get(i + 1));
			if (article) {
				continue;
			}
			String word = token.isNumber() ? token.text() : ArabicKey.of(token.fold());
			if (word == null || token.isMark()) {
				return null;
			}
			key.append((key.length() > 0) ? " " : "").append(word);
		}
		return (key.length() > 0) ? key.toString() : null;
	}

}

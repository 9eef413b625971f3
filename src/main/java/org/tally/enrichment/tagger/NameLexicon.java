package org.tally.enrichment.tagger;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.tally.enrichment.text.Folding;
import org.tally.enrichment.text.Lexicon;
import org.tally.enrichment.text.Token;
import org.tally.enrichment.text.Tokenizer;

/**
 * What the lists know of words and phrases, as numbers: the classes of a word, and for
 * each token its part in the longest listed place and actor that covers it.
 */
final class NameLexicon {

	/** Tokens in the longest phrase looked up. */
	private static final int LONGEST = 6;

	private static final int BIG_CITY = 100_000;

	/**
	 * Sorts of words that features tell apart; the model is to be trained anew for
	 * others.
	 */
	private static final List<String> SORTS = List.of("force", "rule", "force-modifier", "title", "named", "particle",
			"speech", "act", "head", "lead", "inside", "kind", "site", "institution", "never", "ambiguous", "street",
			"public");

	private static final int PREFIX = 64;

	private static final int PLACE = 7;

	private static final int ACTOR = 24;

	/** Places take the five bits before. */
	private static final int ACTOR_SHIFT = 5;

	private final Map<String, Integer> classes = new HashMap<>();

	private final PhraseTable phrases = new PhraseTable();

	NameLexicon() {
		readClasses();
		for (String[] row : Lexicon.rows("places.tsv")) {
			int code = switch (row[2]) {
				case "continent", "country", "region" -> 1;
				case "neighbourhood", "site" -> 4;
				default -> 3;
			};
			add(row[1], code);
			for (String alias : Lexicon.column(row, 7).split("\\|")) {
				add(alias, code);
			}
		}
		Lexicon.forEach("cities.tsv.gz", (row) -> add(row[1], (Double.parseDouble(row[6]) >= BIG_CITY) ? 2 : 5));
		for (String[] row : Lexicon.rows("actors.tsv")) {
			int code = row[2].equals("person") ? 8 : 16;
			add(row[1], code);
			for (String alias : Lexicon.column(row, 4).split("\\|")) {
				add(alias, code);
			}
		}
	}

	private void readClasses() {
		for (String file : List.of("actor-words.tsv", "place-words.tsv")) {
			for (String[] row : Lexicon.rows(file)) {
				int sort = SORTS.indexOf(row[1]);
				if (sort >= 0) {
					this.classes.merge(Folding.fold(row[0]), 4 << sort, (a, b) -> a | b);
				}
			}
		}
		Lexicon.words("given-names.tsv").forEach((name) -> this.classes.merge(name, 1, (a, b) -> a | b));
		for (String[] row : Lexicon.rows("demonyms.tsv")) {
			this.classes.merge(Folding.fold(row[0]), 2, (a, b) -> a | b);
		}
	}

	private void add(String phrase, int code) {
		List<Token> tokens = Tokenizer.tokens(phrase);
		if (tokens.isEmpty() || tokens.size() > LONGEST || !phrase.chars().anyMatch(Character::isUpperCase)) {
			return;
		}
		long hash = 0;
		for (int i = 0; i < tokens.size(); i++) {
			hash = PhraseTable.hash(hash, tokens.get(i).fold());
			boolean last = i == tokens.size() - 1;
			int old = this.phrases.get(hash);
			int mask = ((code & PLACE) != 0) ? PLACE : ACTOR;
			// the first list that has a phrase says what it is
			this.phrases.put(hash, old | (last ? (((old & mask) == 0) ? code : 0) : PREFIX));
		}
	}

	/** The classes of a word, as bits; 1 is a given name, 2 a nationality. */
	int classes(Token token) {
		return this.classes.getOrDefault(token.fold(), 0);
	}

	/**
	 * For each token its parts in listed names: the place's sort times four plus where in
	 * the name it stands (first, later, whole), and the same for actors times 64.
	 */
	int[] parts(List<Token> tokens) {
		int[] parts = new int[tokens.size()];
		mark(tokens, parts, PLACE, 0);
		mark(tokens, parts, ACTOR, ACTOR_SHIFT);
		return parts;
	}

	private void mark(List<Token> tokens, int[] parts, int mask, int shift) {
		int at = 0;
		while (at < tokens.size()) {
			int to = at;
			int code = 0;
			if (tokens.get(at).isCapitalised() || isArticle(tokens, at)) {
				long hash = 0;
				int entry = PREFIX;
				for (int i = at; (entry & PREFIX) != 0 && i < tokens.size(); i++) {
					hash = PhraseTable.hash(hash, tokens.get(i).fold());
					entry = this.phrases.get(hash);
					if ((entry & mask) != 0) {
						to = i + 1;
						code = entry & mask;
					}
				}
			}
			for (int i = at; i < to; i++) {
				int place = (to - at == 1) ? 3 : (i == at) ? 1 : 2;
				parts[i] |= ((code / Integer.lowestOneBit(mask)) * 4 + place) << shift;
			}
			at = Math.max(to, at + 1);
		}
	}

	private static boolean isArticle(List<Token> tokens, int at) {
		return at + 1 < tokens.size() && tokens.get(at + 1).hyphenated() && tokens.get(at + 1).isCapitalised();
	}

}

package org.tally.enrichment.figure.count;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.jspecify.annotations.Nullable;
import org.tally.article.figure.FigureType;
import org.tally.article.figure.Population;
import org.tally.article.mention.Coded;
import org.tally.enrichment.text.Lexicon;
import org.tally.enrichment.text.Phrases;
import org.tally.enrichment.text.Token;

/**
 * The nouns that are counted and the cues that type a count.
 */
public final class Vocabulary {

	/** Roles whose cues have no type of their own. */
	private static final Set<String> UNTYPED = Set.of("money", "carry");

	private final Phrases<Noun> nouns = new Phrases<>();

	private final Phrases<List<Cue>> cues = new Phrases<>();

	public Vocabulary() {
		for (String[] row : Lexicon.rows("nouns.tsv")) {
			Population population = row[2].equals("-") ? Population.PEOPLE : Coded.of(Population.class, row[2]);
			this.nouns.put(row[0], new Noun(Coded.of(Noun.Category.class, row[1]), population, type(row[3])));
		}
		Map<String, List<Cue>> byPhrase = new LinkedHashMap<>();
		for (String[] row : Lexicon.rows("cues.tsv")) {
			Cue cue = new Cue(Set.of(row[1].split(",")), type(row[2]), type(row[3]), type(row[4]));
			byPhrase.computeIfAbsent(row[0], (key) -> new ArrayList<>()).add(cue);
		}
		byPhrase.forEach(this.cues::put);
	}

	private static @Nullable FigureType type(String code) {
		return code.equals("-") ? null : Coded.of(FigureType.class, code);
	}

	public Phrases.@Nullable Match<Noun> nounAt(List<Token> tokens, int from, int limit) {
		return this.nouns.at(tokens, from, limit);
	}

	/** Whether a word is the plural of a noun that is counted. */
	public boolean isPlural(Token token) {
		String word = token.fold();
		return word.length() > 3 && word.endsWith("s") && (this.nouns.get(word.substring(0, word.length() - 1)) != null
				|| (word.endsWith("ies") && this.nouns.get(word.substring(0, word.length() - 3) + "y") != null));
	}

	/** Whether a word names one of what is counted: its plural is known too. */
	public boolean hasPlural(Token token) {
		String word = token.fold();
		return this.nouns.get(word + "s") != null || word.equals("child") || word.endsWith("man")
				|| word.endsWith("woman");
	}

	/**
	 * The longest phrase at a token that has a cue of the role, as a match whose value is
	 * that cue.
	 */
	public Phrases.@Nullable Match<Cue> cueAt(List<Token> tokens, int from, int limit, String role,
			@Nullable Noun noun) {
		int end = limit;
		Phrases.Match<List<Cue>> match = this.cues.at(tokens, from, end);
		while (match != null) {
			for (Cue cue : match.value()) {
				if (cue.has("idle")) {
					return null;
				}
				if (cue.has(role) && (cue.typeFor(noun) != null || UNTYPED.contains(role))) {
					return new Phrases.Match<>(cue, match.from(), match.to());
				}
			}
			end = match.to() - 1;
			match = this.cues.at(tokens, from, end);
		}
		return null;
	}

	/** The longest cue of the role that ends right before a token. */
	public Phrases.@Nullable Match<Cue> cueBefore(List<Token> tokens, int from, int to, String role,
			@Nullable Noun noun) {
		// The longest phrases of the list have six words.
		for (int start = Math.max(from, to - 6); start < to; start++) {
			Phrases.Match<Cue> match = cueAt(tokens, start, to, role, noun);
			if (match != null && match.to() == to) {
				return match;
			}
		}
		return null;
	}

}

package org.tally.enrichment.tagger;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.tally.enrichment.text.Document;
import org.tally.enrichment.text.Sentence;
import org.tally.enrichment.text.Token;

/**
 * What features are made of, worked out once for each token of an article: numbers that
 * stand for its letters and shape, what the lists know of it, and how the same word
 * behaves elsewhere in the article.
 */
final class Traits {

	/** Tokens on either side that tell whether a stretch is set in capitals. */
	private static final int WINDOW = 4;

	private static final int LOWER_ELSEWHERE = 1;

	private static final int AFTER_GIVEN = 2;

	private static final int AFTER_CAPITAL = 4;

	private static final int BEFORE_CAPITAL = 8;

	private static final int ALONE = 16;

	private static final int AFTER_IN = 32;

	private static final int SPEAKS = 64;

	final int size;

	final int[] word;

	final int[] letters;

	final int[] shape;

	final int[] prefix;

	final int[] suffix;

	final int[] shortSuffix;

	final int[] classes;

	final int[] listed;

	/** Whether tokens around are in capitals or title case. */
	final int[] setting;

	/** What the article says of the word elsewhere, as bits. */
	final int[] elsewhere;

	/** Which of the article's distinct words it is. */
	final int[] type;

	final int types;

	final boolean[] candidate;

	final boolean[] last;

	Traits(Document document, NameLexicon lexicon) {
		List<Token> tokens = document.tokens();
		this.size = tokens.size();
		this.word = new int[this.size];
		this.letters = new int[this.size];
		this.shape = new int[this.size];
		this.prefix = new int[this.size];
		this.suffix = new int[this.size];
		this.shortSuffix = new int[this.size];
		this.classes = new int[this.size];
		this.setting = new int[this.size];
		this.elsewhere = new int[this.size];
		this.type = new int[this.size];
		this.candidate = new boolean[this.size];
		this.last = new boolean[this.size];
		this.listed = lexicon.parts(tokens);
		Map<String, Integer> known = new HashMap<>();
		for (int i = 0; i < this.size; i++) {
			Token token = tokens.get(i);
			read(i, token, lexicon);
			this.type[i] = known.computeIfAbsent(token.fold(), (fold) -> known.size());
			boolean article = token.isWord() && i + 1 < this.size && tokens.get(i + 1).hyphenated()
					&& tokens.get(i + 1).isCapitalised() && token.fold().length() <= 3;
			this.candidate[i] = (this.shape[i] & Shapes.CAPITAL) != 0 || article;
		}
		this.types = known.size();
		for (Sentence sentence : document.sentences()) {
			this.last[sentence.to() - 1] = true;
		}
		readSettings();
		readElsewhere(document);
	}

	private void read(int i, Token token, NameLexicon lexicon) {
		String fold = token.fold();
		this.word[i] = token.isNumber() ? fold.length() : fold.hashCode();
		this.letters[i] = token.text().hashCode();
		this.shape[i] = Shapes.of(token);
		this.prefix[i] = fold.substring(0, Math.min(3, fold.length())).hashCode();
		this.suffix[i] = fold.substring(Math.max(0, fold.length() - 3)).hashCode();
		this.shortSuffix[i] = fold.substring(Math.max(0, fold.length() - 2)).hashCode();
		this.classes[i] = lexicon.classes(token);
	}

	private void readSettings() {
		for (int i = 0; i < this.size; i++) {
			int words = 0;
			int capitals = 0;
			int shouts = 0;
			for (int j = Math.max(0, i - WINDOW); j < Math.min(this.size, i + WINDOW + 1); j++) {
				if (j != i && (this.shape[j] & Shapes.LETTERS) != 0) {
					words++;
					capitals += ((this.shape[j] & Shapes.CAPITAL) != 0) ? 1 : 0;
					shouts += ((this.shape[j] & Shapes.SHOUTED) != 0) ? 1 : 0;
				}
			}
			this.setting[i] = (shouts * 3 >= words * 2) ? 3 : (capitals * 3 >= words * 2) ? 2 : (capitals > 1) ? 1 : 0;
		}
	}

	private void readElsewhere(Document document) {
		int[] bits = new int[this.types];
		for (int i = 0; i < this.size; i++) {
			bits[this.type[i]] |= (this.candidate[i]) ? uses(document, i) : LOWER_ELSEWHERE;
		}
		for (int i = 0; i < this.size; i++) {
			this.elsewhere[i] = bits[this.type[i]];
		}
	}

	private int uses(Document document, int i) {
		if (this.setting[i] > 1) {
			return 0;
		}
		boolean before = i > 0 && !this.last[i - 1] && this.candidate[i - 1];
		boolean after = i + 1 < this.size && !this.last[i] && this.candidate[i + 1];
		boolean in = i > 0 && (document.token(i - 1).is("in") || document.token(i - 1).is("near"));
		boolean given = before && (this.classes[i - 1] & 1) != 0;
		boolean speaks = document.token(i + 1).is("said") || document.token(i + 1).is("told");
		return (before ? AFTER_CAPITAL : 0) | (after ? BEFORE_CAPITAL : 0) | ((!before && !after) ? ALONE : 0)
				| ((in && !after) ? AFTER_IN : 0) | (given ? AFTER_GIVEN : 0) | (speaks ? SPEAKS : 0);
	}

}

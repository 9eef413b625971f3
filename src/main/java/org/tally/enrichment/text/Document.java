package org.tally.enrichment.text;

import java.util.List;
import java.util.regex.Pattern;

import org.tally.article.mention.Mention;

/**
 * A text with its tokens and sentences.
 *
 * @param sentences in text order, without gaps
 */
public record Document(String text, List<Token> tokens, List<Sentence> sentences) {

	private static final Pattern SPACE = Pattern.compile("(?U)[\\s\\p{Z}]+");

	public Document {
		tokens = List.copyOf(tokens);
		sentences = List.copyOf(sentences);
	}

	/**
	 * Reads a text.
	 */
	public static Document of(String text) {
		List<Token> tokens = Tokenizer.tokens(text);
		return new Document(text, tokens, SentenceSplitter.split(text, tokens));
	}

	/**
	 * The stretch of the text from one token to another.
	 * @param from inclusive
	 * @param to exclusive
	 */
	public Mention mention(int from, int to) {
		return new Mention(this.tokens.get(from).start(), this.tokens.get(to - 1).end());
	}

	/**
	 * The article's words from one token to another.
	 */
	public String words(int from, int to) {
		return mention(from, to).in(this.text);
	}

	/**
	 * The same with each run of white space as one blank, for a name that runs over the
	 * end of a line.
	 */
	public String name(int from, int to) {
		return SPACE.matcher(words(from, to)).replaceAll(" ");
	}

	/**
	 * Whether a sentence begins at a token, so that no name runs over it.
	 */
	public boolean isSentenceStart(int token) {
		int low = 0;
		int high = this.sentences.size();
		while (low < high) {
			int middle = (low + high) >>> 1;
			if (this.sentences.get(middle).from() < token) {
				low = middle + 1;
			}
			else {
				high = middle;
			}
		}
		return low < this.sentences.size() && this.sentences.get(low).from() == token;
	}

	/**
	 * The token at the index, or one that equals nothing where there is none.
	 */
	public Token token(int index) {
		return (index >= 0 && index < this.tokens.size()) ? this.tokens.get(index) : NONE;
	}

	/**
	 * Index of the first token that starts at the offset or after it.
	 */
	public int tokenAt(int offset) {
		int low = 0;
		int high = this.tokens.size();
		while (low < high) {
			int middle = (low + high) >>> 1;
			if (this.tokens.get(middle).start() < offset) {
				low = middle + 1;
			}
			else {
				high = middle;
			}
		}
		return low;
	}

	private static final Token NONE = new Token(0, 0, "\n", "\n", Token.Kind.MARK, false);

}

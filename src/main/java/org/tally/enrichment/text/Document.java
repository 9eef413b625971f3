package org.tally.enrichment.text;

import java.util.List;

import org.tally.article.Mention;

/**
 * A text with its tokens and sentences.
 *
 * @param sentences in text order, without gaps
 */
public record Document(String text, List<Token> tokens, List<Sentence> sentences) {

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

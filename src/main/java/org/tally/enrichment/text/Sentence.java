package org.tally.enrichment.text;

/**
 * One sentence.
 *
 * @param from index of its first token
 * @param to index after its last token
 */
public record Sentence(int from, int to) {

	public boolean contains(int token) {
		return token >= this.from && token < this.to;
	}

}

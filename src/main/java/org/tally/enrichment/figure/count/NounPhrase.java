package org.tally.enrichment.figure.count;

import org.jspecify.annotations.Nullable;

/**
 * What a number counts, as far as its words say.
 *
 * @param from index of its first token
 * @param to index after its last token; the same as {@code from} where it is elided
 * @param noun the vocabulary's entry for its head, or null
 * @param head index of the head noun's first token, or -1 where it is elided
 * @param isPredicate whether "were" parts it from its number: "five were children"
 */
public record NounPhrase(int from, int to, @Nullable Noun noun, int head, boolean isPredicate) {

	public NounPhrase(int from, int to, @Nullable Noun noun, int head) {
		this(from, to, noun, head, false);
	}

	public static NounPhrase elided(int at) {
		return new NounPhrase(at, at, null, -1);
	}

	public boolean isElided() {
		return this.head < 0;
	}

}

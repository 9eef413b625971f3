package org.tally.enrichment.figure.context;

import org.tally.article.figure.Bounds;
import org.tally.article.figure.FigureType;
import org.tally.enrichment.text.Sentence;

/**
 * A typed count, as the rules for its details see it.
 *
 * @param number index of its sentence, then of its passage in the article
 * @param passage the stretch of text that speaks of it: its sentence, or the part of it
 * on its side of a dateline, as far as it is near
 * @param from index of its first token
 * @param to index after the last token of what it counts
 * @param cue index of the first token of the verb or phrase that types it, or -1
 */
public record Claim(int number, Sentence passage, FigureType type, Bounds bounds, int from, int to, int cue) {

	/**
	 * Words around a claim that may belong to it, however long a text without full stops
	 * runs.
	 */
	private static final int NEAR = 120;

	public Claim in(int index, Sentence whole) {
		Sentence near = new Sentence(Math.max(whole.from(), this.from - NEAR), Math.min(whole.to(), this.to + NEAR));
		return new Claim(index, near, this.type, this.bounds, this.from, this.to, this.cue);
	}

	public boolean overlaps(int start, int end) {
		return start < this.to && this.from < end;
	}

	/** Whether those counted were harmed or held, so that someone did it. */
	public boolean isHarm() {
		return switch (this.type) {
			case KILLED, INJURED, CASUALTIES, DESTROYED -> true;
			default -> false;
		};
	}

}

package org.tally.index.document;

import java.util.List;

import org.tally.article.mention.ActorMention;

/**
 * The actors that an article names, read without its other marks.
 */
public record ActorMarks(List<Marks.ActorMark> actors) {

	/** The field that has them. */
	public static final String FIELD = "marks.actors";

	/**
	 * The mentions, in text order.
	 */
	public List<ActorMention> mentions() {
		return this.actors.stream().map(Marks.ActorMark::mention).toList();
	}

}

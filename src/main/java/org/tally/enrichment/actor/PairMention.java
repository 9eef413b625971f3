package org.tally.enrichment.actor;

import java.util.stream.Stream;

import org.tally.article.mention.ActorPair;
import org.tally.article.mention.Mention;

/**
 * A sentence that names both actors of a pair.
 *
 * @param sentence all of it
 * @param first where it names the one that comes first in the text
 * @param second where it names the other
 */
public record PairMention(ActorPair pair, Mention sentence, Mention first, Mention second) {

	/**
	 * Where the two are named.
	 */
	public Stream<Mention> both() {
		return Stream.of(this.first, this.second);
	}

	/**
	 * How many characters are between the two.
	 */
	public int gap() {
		return this.second.start() - this.first.end();
	}

}

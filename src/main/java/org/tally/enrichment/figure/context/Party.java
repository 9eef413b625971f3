package org.tally.enrichment.figure.context;

import org.tally.article.mention.Named;

/**
 * Someone who may have caused a figure, where the text names it.
 *
 * @param named as a name of the article's actors, or in the article's words
 * @param known whether it has a name ("Islamic State"), rather than a noun ("militants")
 * @param adjective whether it stands for a party only before a deed ("rebel shelling")
 * @param place whether it is the name of a place as well ("Damascus")
 * @param keeper whether it is police, which arrests more than it harms
 */
public record Party(Named named, boolean known, boolean adjective, boolean place, boolean keeper) {

	public Party(Named named, boolean known, boolean keeper) {
		this(named, known, false, false, keeper);
	}

	public Party(Named named, boolean known) {
		this(named, known, false, false, false);
	}

}

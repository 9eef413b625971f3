package org.tally.enrichment.figure.context;

import java.util.BitSet;
import java.util.List;

import org.tally.article.mention.ActorMention;
import org.tally.article.mention.DateMention;
import org.tally.article.mention.PlaceMention;
import org.tally.enrichment.text.Document;

/**
 * Actors, places and dates of an article, each in text order.
 */
public record Names(List<ActorMention> actors, List<PlaceMention> places, List<DateMention> dates) {

	/** The tokens that belong to a date. */
	public BitSet dateTokens(Document document) {
		BitSet taken = new BitSet();
		for (DateMention date : this.dates) {
			taken.set(document.tokenAt(date.at().start()), document.tokenAt(date.at().end()));
		}
		return taken;
	}

}

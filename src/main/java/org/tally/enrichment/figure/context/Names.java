package org.tally.enrichment.figure.context;

import java.util.BitSet;
import java.util.List;

import org.tally.article.ActorMention;
import org.tally.article.DateMention;
import org.tally.article.PlaceMention;
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

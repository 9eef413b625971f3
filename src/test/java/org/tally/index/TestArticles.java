package org.tally.index;

import java.time.LocalDate;
import java.util.List;

import org.tally.article.Article;
import org.tally.article.EnrichedArticle;
import org.tally.article.figure.Basis;
import org.tally.article.figure.Bounds;
import org.tally.article.figure.Figure;
import org.tally.article.figure.FigureStatus;
import org.tally.article.figure.FigureType;
import org.tally.article.figure.Population;
import org.tally.article.figure.Quantifier;
import org.tally.article.mention.Actor;
import org.tally.article.mention.ActorKind;
import org.tally.article.mention.ActorMention;
import org.tally.article.mention.ActorPair;
import org.tally.article.mention.DateMention;
import org.tally.article.mention.DateRange;
import org.tally.article.mention.Mention;
import org.tally.article.mention.Named;
import org.tally.article.mention.Place;
import org.tally.article.mention.PlaceKind;
import org.tally.article.mention.PlaceMention;

/**
 * Made-up articles.
 */
public final class TestArticles {

	private TestArticles() {
	}

	/**
	 * An article in which nothing was found.
	 */
	public static EnrichedArticle plain(String id, String text) {
		return new EnrichedArticle(new Article(id, null, text, null, null, null, null, false), "en", null, null,
				List.of(), List.of(), List.of(), List.of(), null, List.of());
	}

	/**
	 * An article with one of each thing that can be found.
	 */
	public static EnrichedArticle full(String id) {
		String text = "On 3 May at least 12 villagers were killed in Hatra, the army said.";
		LocalDate day = LocalDate.of(2017, 5, 3);
		Place hatra = new Place("iq-hatra", "Hatra", PlaceKind.TOWN, "iq", List.of("iq", "iq-nineveh"), 35.58, 42.72);
		Actor army = new Actor("iraqi-army", "Iraqi army", ActorKind.STATE_FORCE, "iq");
		Figure figure = new Figure(FigureType.KILLED, new Bounds(12.0, null), Quantifier.AT_LEAST, "people",
				Population.CIVILIANS, "villagers", at(text, "at least 12"), new Mention(0, text.length()),
				new Named("iq-hatra", "Hatra", "Hatra"), DateRange.of(day),
				new Named("iraqi-army", "Iraqi army", "the army"), null, Basis.EVENT, FigureStatus.REPORTED);
		return new EnrichedArticle(
				new Article(id, "Villagers killed in Hatra", text, "Sample Wire", LocalDate.of(2017, 5, 4), "A. Writer",
						"https://sample-wire.example/" + id, false),
				"en", LocalDate.of(2017, 5, 4), "Sample Wire", List.of(new ActorMention(army, at(text, "the army"))),
				List.of(new PlaceMention(hatra, at(text, "Hatra"))),
				List.of(new DateMention(DateRange.of(day), at(text, "3 May"))), List.of(figure), null,
				List.of(new ActorPair("iraqi-army", "islamic-state")));
	}

	private static Mention at(String text, String words) {
		int start = text.indexOf(words);
		return new Mention(start, start + words.length());
	}

}

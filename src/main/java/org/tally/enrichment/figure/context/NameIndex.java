package org.tally.enrichment.figure.context;

import org.jspecify.annotations.Nullable;
import org.tally.article.mention.ActorKind;
import org.tally.article.mention.ActorMention;
import org.tally.article.mention.DateMention;
import org.tally.article.mention.DateRange;
import org.tally.article.mention.Named;
import org.tally.article.mention.PlaceMention;
import org.tally.enrichment.text.Document;

/**
 * The names of an article as the rules look them up, made once for all of its figures.
 *
 * @param dates those that may tell when something happened
 * @param days those of them that are a single day
 * @param dateSpans all of the article's dates
 * @param monitor the first non-governmental organisation that the article names, or null
 */
public record NameIndex(Spans<ActorMention> actors, Spans<PlaceMention> places, Spans<Party> parties,
		Spans<DateRange> dates, Spans<DateRange> days, Spans<DateMention> dateSpans, @Nullable ActorMention monitor) {

	private static final String UNLISTED = "other:";

	/**
	 * The names of an article.
	 * @param names as they were found
	 * @param dates those that may tell when something happened
	 */
	public static NameIndex of(Document document, Names names, Spans<Party> parties, Spans<DateRange> dates) {
		Spans<DateRange> days = new Spans<>(
				dates.all().stream().filter((date) -> date.value().from().equals(date.value().to())).toList());
		ActorMention monitor = names.actors()
			.stream()
			.filter((mention) -> mention.actor().kind() == ActorKind.NGO)
			.findFirst()
			.orElse(null);
		return new NameIndex(Spans.of(document, names.actors(), ActorMention::at),
				Spans.of(document, names.places(), PlaceMention::at), parties, dates, days,
				Spans.of(document, names.dates(), DateMention::at), monitor);
	}

	/** An actor as a figure refers to it. */
	public static Named named(Document document, ActorMention mention) {
		return new Named(mention.actor().id(), mention.actor().name(), mention.at().in(document.text()));
	}

	/** Someone without a listed name, in the article's words. */
	public static Named unlisted(Document document, int from, int to) {
		String name = document.name(from, to);
		return new Named(UNLISTED + name, name, document.words(from, to));
	}

	/** Whether someone goes by the article's words alone. */
	public static boolean isUnlisted(Named named) {
		return named.id().startsWith(UNLISTED);
	}

}

package org.tally.enrichment.figure.detail;

import java.time.LocalDate;

import org.jspecify.annotations.Nullable;
import org.tally.article.ActorKind;
import org.tally.article.ActorMention;
import org.tally.article.DateMention;
import org.tally.article.DateRange;
import org.tally.article.PlaceMention;
import org.tally.enrichment.text.Document;

/**
 * The names of an article as the rules look them up, made once for all of its figures.
 *
 * @param dates those that may tell when something happened
 * @param days those of them that are a single day
 * @param dateSpans all of the article's dates
 * @param monitor the first non-governmental organisation that the article names, or null
 */
record NameIndex(Spans<ActorMention> actors, Spans<PlaceMention> places, Spans<Party> parties,
		Spans<DateRange> dates, Spans<DateRange> days, Spans<DateMention> dateSpans, @Nullable ActorMention monitor) {

	static NameIndex of(Document document, Names names, TimeRule time, PartyFinder finder,
			@Nullable LocalDate publishedAt) {
		Spans<DateRange> dates = time.dates(document, names.dates(), publishedAt);
		Spans<ActorMention> actors = Spans.of(document, names.actors(), ActorMention::at);
		Spans<DateRange> days = new Spans<>(
				dates.all().stream().filter((date) -> date.value().from().equals(date.value().to())).toList());
		ActorMention monitor = names.actors()
			.stream()
			.filter((mention) -> mention.actor().kind() == ActorKind.NGO)
			.findFirst()
			.orElse(null);
		Spans<PlaceMention> places = Spans.of(document, names.places(), PlaceMention::at);
		return new NameIndex(actors, places, finder.find(document, actors, places), dates, days,
				Spans.of(document, names.dates(), DateMention::at), monitor);
	}

}

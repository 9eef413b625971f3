package org.tally.article;

import java.time.LocalDate;
import java.util.List;

import org.jspecify.annotations.Nullable;
import org.tally.article.figure.Figure;
import org.tally.article.mention.ActorMention;
import org.tally.article.mention.ActorPair;
import org.tally.article.mention.DateMention;
import org.tally.article.mention.PlaceMention;

/**
 * An article with what was read out of it. Mentions are in text order.
 *
 * @param language ISO 639-1 code, {@code und} where it cannot be told
 * @param publishedAt from the source's metadata, else read from the text, else null
 * @param publication from the source's metadata, else read from the text, else null; the
 * canonical name where the publication list knows it
 * @param signature null where the text is too short to tell copies of it
 * @param together the actors that one sentence names, two by two
 */
public record EnrichedArticle(Article article, String language, @Nullable LocalDate publishedAt,
		@Nullable String publication, List<ActorMention> actors, List<PlaceMention> places, List<DateMention> dates,
		List<Figure> figures, @Nullable Signature signature, List<ActorPair> together) {

	public EnrichedArticle {
		actors = List.copyOf(actors);
		places = List.copyOf(places);
		dates = List.copyOf(dates);
		figures = List.copyOf(figures);
		together = List.copyOf(together);
	}

}

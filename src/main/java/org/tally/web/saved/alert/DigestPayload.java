package org.tally.web.saved.alert;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;

import com.fasterxml.jackson.annotation.JsonProperty;
import org.jspecify.annotations.Nullable;
import org.tally.article.figure.Figure;
import org.tally.article.figure.Population;
import org.tally.article.mention.DateRange;
import org.tally.article.mention.Named;
import org.tally.savedquery.SavedQuery;
import org.tally.savedquery.alert.AlertProperties;
import org.tally.search.hit.ArticleHit;
import org.tally.search.news.News;

/**
 * The JSON of a webhook.
 *
 * @param delivery the same when the same news comes twice
 * @param fresh how many articles are new; {@code articles} has the first of them
 * @param revised how many had figures revised; {@code revisions} has the first
 */
record DigestPayload(String delivery, boolean test, Instant sentAt, Search search, @JsonProperty("new") long fresh,
		long revised, List<Item> articles, List<Revised> revisions) {

	record Search(String id, String name, String query, String href) {
	}

	record Item(String id, @Nullable String title, @Nullable String publication, @Nullable LocalDate published,
			Instant indexedAt, String href, List<Claim> figures) {
	}

	record Revised(String id, @Nullable String title, @Nullable String publication, @Nullable LocalDate published,
			Instant revisedAt, String href, List<Change> changes) {
	}

	record Change(@Nullable Claim before, @Nullable Claim after) {
	}

	/**
	 * A figure, in the words of the API.
	 *
	 * @param date when it happened, or null
	 * @param sentence as the article has it, or null where it no longer does
	 */
	record Claim(String type, @Nullable Double low, @Nullable Double high, String quantifier, String unit,
			@Nullable String population, @Nullable String place, @Nullable DateRange date, @Nullable String saidBy,
			String basis, String status, @Nullable String sentence) {

		static @Nullable Claim of(@Nullable Figure figure, @Nullable String text) {
			if (figure == null) {
				return null;
			}
			Population population = figure.population();
			// The text was read after the figures, and may be another since.
			String sentence = (text != null && figure.sentence().end() <= text.length()) ? figure.sentence().in(text)
					: null;
			return new Claim(figure.type().code(), figure.bounds().low(), figure.bounds().high(),
					figure.quantifier().code(), figure.unit(), (population != null) ? population.code() : null,
					id(figure.location()), figure.date(), id(figure.attribution()), figure.basis().code(),
					figure.status().code(), sentence);
		}

		private static @Nullable String id(@Nullable Named named) {
			return (named != null) ? named.id() : null;
		}

	}

	/**
	 * What is sent of the news.
	 * @param texts of the articles in it, by id
	 */
	static DigestPayload of(SavedQuery saved, String delivery, boolean test, News news, Map<String, String> texts,
			AlertProperties portal) {
		return new DigestPayload(delivery, test, Instant.now(),
				new Search(saved.id(), saved.name(), saved.query(), portal.link("/saved/" + saved.id() + "/news")),
				news.count().fresh(), news.count().revised(), news.arrivals().stream().map((arrival) -> {
					ArticleHit hit = arrival.article();
					return new Item(hit.id(), title(hit), hit.publication(), hit.publishedAt(), arrival.at(),
							portal.link("/articles/" + hit.id()),
							hit.figures().stream().map((figure) -> Claim.of(figure, texts.get(hit.id()))).toList());
				}).toList(), news.revisions().stream().map((revision) -> {
					ArticleHit hit = revision.article();
					return new Revised(hit.id(), title(hit), hit.publication(), hit.publishedAt(), revision.at(),
							portal.link("/articles/" + hit.id()), revision.changes()
								.stream()
								// What was before stood in another text.
								.map((change) -> new Change(Claim.of(change.before(), null),
										Claim.of(change.after(), texts.get(hit.id()))))
								.toList());
				}).toList());
	}

	private static @Nullable String title(ArticleHit hit) {
		return (hit.title() != null) ? hit.title().text() : null;
	}

}

package org.tally.web.saved.alert;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

import com.fasterxml.jackson.annotation.JsonProperty;
import org.jspecify.annotations.Nullable;
import org.tally.article.figure.Figure;
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

	record Claim(String type, @Nullable Double low, @Nullable Double high, String quantifier, String unit,
			@Nullable String place, @Nullable String saidBy, String status) {

		static @Nullable Claim of(@Nullable Figure figure) {
			return (figure == null) ? null
					: new Claim(figure.type().code(), figure.bounds().low(), figure.bounds().high(),
							figure.quantifier().code(), figure.unit(), id(figure.location()), id(figure.attribution()),
							figure.status().code());
		}

		private static @Nullable String id(@Nullable Named named) {
			return (named != null) ? named.id() : null;
		}

	}

	static DigestPayload of(SavedQuery saved, String delivery, boolean test, News news, AlertProperties portal) {
		return new DigestPayload(delivery, test, Instant.now(),
				new Search(saved.id(), saved.name(), saved.query(), portal.link("/saved/" + saved.id() + "/news")),
				news.count().fresh(), news.count().revised(), news.arrivals().stream().map((arrival) -> {
					ArticleHit hit = arrival.article();
					return new Item(hit.id(), title(hit), hit.publication(), hit.publishedAt(), arrival.at(),
							portal.link("/articles/" + hit.id()), hit.figures().stream().map(Claim::of).toList());
				}).toList(), news.revisions().stream().map((revision) -> {
					ArticleHit hit = revision.article();
					return new Revised(hit.id(), title(hit), hit.publication(), hit.publishedAt(), revision.at(),
							portal.link("/articles/" + hit.id()),
							revision.changes()
								.stream()
								.map((change) -> new Change(Claim.of(change.before()), Claim.of(change.after())))
								.toList());
				}).toList());
	}

	private static @Nullable String title(ArticleHit hit) {
		return (hit.title() != null) ? hit.title().text() : null;
	}

}

package org.tally.web.export.feed;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;

import org.springframework.stereotype.Component;
import org.springframework.web.util.HtmlUtils;
import org.tally.article.Article;
import org.tally.article.EnrichedArticle;
import org.tally.article.figure.Figure;
import org.tally.search.ArticleSearch;
import org.tally.search.article.FoundArticle;
import org.tally.search.hit.JointSentences;
import org.tally.search.hit.Snippet;
import org.tally.search.query.ArticleQuery;
import org.tally.web.Wording;
import org.tally.web.figure.FigureWords;
import org.tally.web.query.ArticleQueryAddress;
import org.tally.web.query.FilterChips;

/**
 * Words feeds: ids that stay the same on any host, links on the host that was asked.
 */
@Component
public class FeedEntries {

	/** Without figures, what the article begins with. */
	private static final int BEGINNING = 300;

	private final ArticleSearch search;

	private final FilterChips chips;

	private final FigureWords figures;

	private final Wording wording;

	FeedEntries(ArticleSearch search, FilterChips chips, FigureWords figures, Wording wording) {
		this.search = search;
		this.chips = chips;
		this.figures = figures;
		this.wording = wording;
	}

	/**
	 * What the feed of a result says of itself.
	 * @param self path of the feed with its parameters
	 */
	public FeedHead feed(ArticleQuery query, String self, String host) {
		Instant newest = this.search.newestIndexed();
		return new FeedHead(id("feed", ArticleQueryAddress.parameters(query)),
				this.wording.text("export.feed.title", this.chips.summary(query)),
				this.wording.text("export.feed.description"), host + ArticleQueryAddress.of(query), host + self,
				(newest != null) ? newest : Instant.EPOCH);
	}

	/**
	 * An article of the feed: the sentences that a query's pairs of actors stand in, and
	 * its figures with theirs.
	 */
	public FeedEntry entry(FoundArticle found, ArticleQuery query, String host) {
		EnrichedArticle enriched = found.article();
		Article article = enriched.article();
		return new FeedEntry(id("article", article.id()),
				(article.title() != null) ? article.title() : this.wording.text("export.feed.untitled"),
				host + "/articles/" + article.id(), Objects.requireNonNullElse(found.indexedAt(), Instant.EPOCH),
				enriched.publishedAt(), article.author(), enriched.publication(), html(enriched, query));
	}

	private String html(EnrichedArticle enriched, ArticleQuery query) {
		String text = enriched.article().text();
		StringBuilder html = new StringBuilder();
		JointSentences.of(query, enriched)
			.forEach((sentence) -> html.append("<p>").append(html(sentence)).append("</p>"));
		if (enriched.figures().isEmpty()) {
			String beginning = (text.length() > BEGINNING) ? text.substring(0, BEGINNING) + "…" : text;
			return html.isEmpty() ? "<p>" + escaped(beginning) + "</p>" : html.toString();
		}
		html.append("<ul>");
		for (Figure figure : enriched.figures()) {
			html.append("<li><b>")
				.append(escaped(this.figures.whole(figure)))
				.append("</b>: ")
				.append(escaped(figure.sentence().in(text)))
				.append("</li>");
		}
		return html.append("</ul>").toString();
	}

	private static String html(Snippet snippet) {
		return snippet.parts()
			.stream()
			.map((part) -> part.match() ? "<mark>" + escaped(part.text()) + "</mark>" : escaped(part.text()))
			.collect(Collectors.joining());
	}

	private static String escaped(@Nullable String text) {
		return HtmlUtils.htmlEscape(String.valueOf(text), StandardCharsets.UTF_8.name());
	}

	private static String id(String kind, String name) {
		return "urn:uuid:" + UUID.nameUUIDFromBytes((kind + ":" + name).getBytes(StandardCharsets.UTF_8));
	}

}

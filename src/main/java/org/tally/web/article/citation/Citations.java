package org.tally.web.article.citation;

import java.time.LocalDate;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.tally.article.Article;
import org.tally.article.EnrichedArticle;
import org.tally.web.Wording;

/**
 * Gathers what an article is cited by.
 */
@Component
public class Citations {

	private final Wording wording;

	public Citations(Wording wording) {
		this.wording = wording;
	}

	public Citation of(EnrichedArticle enriched) {
		Article article = enriched.article();
		String title = line(article.title());
		String author = line(article.author());
		String publication = line(enriched.publication());
		LocalDate day = enriched.publishedAt();
		String url = (article.url() != null && article.url().matches("(?i)https?://\\S+")) ? article.url() : null;
		String text = Stream
			.of(author, (title != null) ? this.wording.text("article.quoted", title) : null, publication,
					(day != null) ? this.wording.day(day) : this.wording.text("date.unknown"), url)
			.filter((part) -> part != null)
			.reduce((before, part) -> this.wording.text("citation.part", before, part))
			.orElse("");
		return new Citation(article.id(), (title != null) ? title : this.wording.text("article.untitled"), author,
				publication, day, url, enriched.language().equals("und") ? null : enriched.language(),
				article.sample() ? this.wording.text("article.sample") : null, text);
	}

	/** Its parts are lines in every format. */
	private static @Nullable String line(@Nullable String text) {
		return (text == null || text.isBlank()) ? null : text.replaceAll("[\\s\\p{Cntrl}\\u2028\\u2029]+", " ").strip();
	}

}

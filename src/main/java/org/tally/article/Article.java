package org.tally.article;

import java.time.LocalDate;
import java.util.Objects;

import org.jspecify.annotations.Nullable;
import org.tally.article.mention.Mention;

/**
 * One news article as a source gave it, before anything is read out of its text.
 *
 * @param id stable across re-reading: of the address where there is one, else of the
 * content
 * @param title headline, or null where the source has none
 * @param text the article's words; every offset of a {@link Mention} counts UTF-16 units
 * of it
 * @param publication name of the outlet as the source gives it, or null
 * @param publishedAt day of publication as the source's metadata gives it, or null
 * @param author byline, or null
 * @param url the original's address ({@code http} or {@code https}), or null
 * @param sample whether it is one of the made-up articles that come with Tally
 */
public record Article(String id, @Nullable String title, String text, @Nullable String publication,
		@Nullable LocalDate publishedAt, @Nullable String author, @Nullable String url, boolean sample) {

	public Article {
		if (id.isBlank()) {
			throw new IllegalArgumentException("An article needs an id");
		}
		Objects.requireNonNull(text, "text");
	}

}

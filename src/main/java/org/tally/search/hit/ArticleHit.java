package org.tally.search.hit;

import java.time.LocalDate;
import java.util.List;

import org.jspecify.annotations.Nullable;
import org.tally.article.figure.Figure;

/**
 * One article among the hits.
 *
 * @param title with its matches, or null where the article has none
 * @param snippets the passages that match best, or the beginning
 * @param figures in text order
 * @param passages where its headline and its snippets stand in its text
 * @param copies near copies that the hit stands for too, where hits are collapsed
 */
public record ArticleHit(String id, double score, @Nullable Snippet title, List<Snippet> snippets,
		@Nullable String publication, @Nullable LocalDate publishedAt, boolean sample, List<String> placeIds,
		List<Figure> figures, Passages passages, Copies copies) {

	/**
	 * A hit that stands for itself.
	 */
	public ArticleHit(String id, double score, @Nullable Snippet title, List<Snippet> snippets,
			@Nullable String publication, @Nullable LocalDate publishedAt, boolean sample, List<String> placeIds,
			List<Figure> figures) {
		this(id, score, title, snippets, publication, publishedAt, sample, placeIds, figures, Passages.NONE,
				Copies.NONE);
	}

	public ArticleHit {
		snippets = List.copyOf(snippets);
		placeIds = List.copyOf(placeIds);
		figures = List.copyOf(figures);
	}

}

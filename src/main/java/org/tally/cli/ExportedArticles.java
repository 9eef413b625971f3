package org.tally.cli;

import java.io.PrintStream;
import java.util.function.Consumer;

import org.tally.article.Article;
import org.tally.article.EnrichedArticle;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/**
 * Writes articles with all that was read out of them, one JSON object a line, which
 * {@code index} and {@code enrich} can read again.
 */
final class ExportedArticles implements Consumer<EnrichedArticle> {

	private final PrintStream out;

	ExportedArticles(PrintStream out) {
		this.out = out;
	}

	@Override
	public void accept(EnrichedArticle enriched) {
		Article article = enriched.article();
		ObjectNode line = EnrichedArticleJson.of(enriched);
		line.put("title", article.title());
		line.put("text", article.text());
		line.put("author", article.author());
		line.put("url", article.url());
		line.put("sample", article.sample());
		this.out.print(JsonMapper.shared().writeValueAsString(line));
		this.out.print('\n');
	}

}

package org.tally.export;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.function.Consumer;

import org.tally.article.EnrichedArticle;
import tools.jackson.databind.json.JsonMapper;

/**
 * Writes articles with all that was read out of them, one JSON object a line, which
 * {@code index} and {@code enrich} can read again.
 */
public final class ExportedArticles implements Consumer<EnrichedArticle> {

	private final Appendable out;

	public ExportedArticles(Appendable out) {
		this.out = out;
	}

	@Override
	public void accept(EnrichedArticle enriched) {
		try {
			this.out.append(JsonMapper.shared().writeValueAsString(EnrichedArticleJson.whole(enriched))).append('\n');
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

}

package org.tally.search;

import java.util.function.Consumer;

import org.springframework.stereotype.Component;
import org.tally.article.EnrichedArticle;
import org.tally.index.IndexNames;
import org.tally.index.StoredArticles;
import org.tally.search.query.ArticleQuery;

/**
 * Every article of a result, however many.
 */
@Component
public class Exports {

	private final StoredArticles stored;

	private final ArticleSearch search;

	private final IndexNames names;

	public Exports(StoredArticles stored, ArticleSearch search, IndexNames names) {
		this.stored = stored;
		this.search = search;
		this.names = names;
	}

	/**
	 * Hands over each matching article once, in index order.
	 */
	public void forEach(ArticleQuery query, Consumer<EnrichedArticle> reader) {
		Engine.askInWords(() -> {
			this.stored.forEach(this.names.articles(), this.search.matching(query, null),
					(article) -> reader.accept(article.document().enriched(article.id())));
			return true;
		});
	}

}

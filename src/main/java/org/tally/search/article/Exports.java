package org.tally.search.article;

import java.util.List;
import java.util.function.Consumer;

import co.elastic.clients.elasticsearch._types.SortOptions;

import org.springframework.stereotype.Component;
import org.tally.index.IndexNames;
import org.tally.index.document.StoredArticles;
import org.tally.search.ArticleSearch;
import org.tally.search.Engine;
import org.tally.search.SearchUnavailableException;
import org.tally.search.Sorting;
import org.tally.search.language.mistake.QueryMistakeException;
import org.tally.search.query.ArticleQuery;

/**
 * Every article of a result, however many, from one frozen view of the index and in
 * memory that does not grow with it.
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
	 * Hands over each matching article once, in the order that the query asks for.
	 * @throws QueryMistakeException if the query's words cannot be understood
	 * @throws SearchUnavailableException if the engine is away, or goes on the way: what
	 * was handed over stands, and is not all
	 */
	public void forEach(ArticleQuery query, Consumer<FoundArticle> reader) {
		forEach(query, Sorting.of(query.sort()), Long.MAX_VALUE, reader);
	}

	/**
	 * Hands over the matching articles that were indexed last, the newest first.
	 * @param most stop after so many
	 */
	public void forNewest(ArticleQuery query, long most, Consumer<FoundArticle> reader) {
		forEach(query, Sorting.newestIndexed(), most, reader);
	}

	private void forEach(ArticleQuery query, List<SortOptions> order, long most, Consumer<FoundArticle> reader) {
		Engine.askInWords(() -> {
			this.stored.forEach(this.names.articles(), this.search.ranked(query), order, most, (article) -> reader
				.accept(new FoundArticle(article.document().enriched(article.id()), article.document().indexedAt())));
			return true;
		});
	}

}

package org.tally.search.suggest;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

import co.elastic.clients.elasticsearch.ElasticsearchClient;
import co.elastic.clients.elasticsearch._types.query_dsl.Operator;
import co.elastic.clients.elasticsearch._types.query_dsl.TextQueryType;
import co.elastic.clients.elasticsearch.core.SearchRequest;
import org.springframework.stereotype.Component;
import org.tally.article.Vocabulary;
import org.tally.index.IndexNames;
import org.tally.search.Engine;
import org.tally.search.suggest.Suggestion.Kind;

/**
 * Completes what a reader is typing to names and headlines that are in the index: names
 * by the beginning of any word of any of their forms, headlines by their words.
 */
@Component
public class Suggestions {

	/** No kind crowds out the others. */
	private static final int A_KIND = 4;

	/** One letter begins every third headline. */
	private static final int SHORTEST_TITLE = 3;

	/** A last word that is cut stands for at most so many. */
	private static final int MAX_EXPANSIONS = 50;

	record Source(String title) {
	}

	private final ElasticsearchClient client;

	private final IndexNames names;

	private final IndexedNames indexed;

	public Suggestions(ElasticsearchClient client, IndexNames names, Vocabulary vocabulary) {
		this.client = client;
		this.names = names;
		this.indexed = new IndexedNames(client, names, vocabulary);
	}

	/**
	 * A few of each kind: names, the likeliest first, then headlines.
	 */
	public List<Suggestion> complete(String typed) {
		if (typed.isBlank()) {
			return List.of();
		}
		List<Suggestion> suggestions = new ArrayList<>(names(typed));
		suggestions.addAll(titles(typed.strip()));
		return suggestions;
	}

	/**
	 * Names alone, the likeliest first.
	 */
	public List<Suggestion> names(String typed) {
		return this.indexed.book().startingWith(typed, A_KIND);
	}

	private List<Suggestion> titles(String typed) {
		if (typed.length() < SHORTEST_TITLE) {
			return List.of();
		}
		SearchRequest request = SearchRequest.of((search) -> search.index(this.names.articles())
			.size(A_KIND)
			.trackTotalHits((total) -> total.enabled(false))
			.source((source) -> source.filter((filter) -> filter.includes("title")))
			.query((query) -> query.multiMatch((match) -> match.fields("title.exact")
				.query(typed)
				.type(TextQueryType.BoolPrefix)
				.operator(Operator.And)
				.maxExpansions(MAX_EXPANSIONS))));
		return Engine.ask(() -> this.client.search(request, Source.class))
			.hits()
			.hits()
			.stream()
			.filter((hit) -> hit.source() != null)
			.map((hit) -> new Suggestion(Kind.ARTICLE, Objects.requireNonNull(hit.id()), hit.source().title(), null, 1))
			.toList();
	}

}

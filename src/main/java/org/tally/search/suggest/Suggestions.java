package org.tally.search.suggest;

import java.util.ArrayList;
import java.util.List;

import co.elastic.clients.elasticsearch.ElasticsearchClient;
import co.elastic.clients.elasticsearch.core.SearchRequest;
import co.elastic.clients.elasticsearch.core.SearchResponse;
import co.elastic.clients.elasticsearch.core.search.CompletionSuggestOption;
import org.springframework.stereotype.Component;
import org.tally.index.IndexNames;
import org.tally.search.suggest.Suggestion.Kind;
import org.tally.search.Engine;

/**
 * Completes what a reader is typing to names and headlines that are in the index.
 */
@Component
public class Suggestions {

	private static final int A_KIND = 4;

	/** Long enough for a typo to be one. */
	private static final int SHORTEST_FUZZY = 4;

	private final ElasticsearchClient client;

	private final IndexNames names;

	public Suggestions(ElasticsearchClient client, IndexNames names) {
		this.client = client;
		this.names = names;
	}

	/**
	 * A few of each kind, in the order of {@link Kind}.
	 */
	public List<Suggestion> complete(String typed) {
		if (typed.isBlank()) {
			return List.of();
		}
		SearchRequest request = SearchRequest.of((search) -> {
			search.index(this.names.articles()).size(0).source((source) -> source.fetch(false));
			return search.suggest((suggest) -> {
				for (Kind kind : Kind.values()) {
					suggest.suggesters(kind.name(),
							(one) -> one.prefix(typed.strip())
								.completion((completion) -> completion.field(kind.field())
									.skipDuplicates(true)
									.size(A_KIND)
									.fuzzy((fuzzy) -> fuzzy.fuzziness("AUTO:" + SHORTEST_FUZZY + ",8"))));
				}
				return suggest;
			});
		});
		SearchResponse<Void> response = Engine.ask(() -> this.client.search(request, Void.class));
		List<Suggestion> suggestions = new ArrayList<>();
		for (Kind kind : Kind.values()) {
			response.suggest()
				.getOrDefault(kind.name(), List.of())
				.forEach((suggestion) -> suggestion.completion()
					.options()
					.stream()
					.map(CompletionSuggestOption::text)
					.forEach((text) -> suggestions.add(new Suggestion(kind, text))));
		}
		return suggestions;
	}

}

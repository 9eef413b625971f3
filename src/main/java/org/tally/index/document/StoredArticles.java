package org.tally.index.document;

import java.io.IOException;
import java.util.List;
import java.util.function.Consumer;

import co.elastic.clients.elasticsearch.ElasticsearchClient;
import co.elastic.clients.elasticsearch._types.FieldValue;
import co.elastic.clients.elasticsearch._types.SortOptions;
import co.elastic.clients.elasticsearch._types.SortOptionsBuilders;
import co.elastic.clients.elasticsearch._types.SortOrder;
import co.elastic.clients.elasticsearch._types.Time;
import co.elastic.clients.elasticsearch._types.query_dsl.Query;
import co.elastic.clients.elasticsearch.core.SearchResponse;
import co.elastic.clients.elasticsearch.core.search.Hit;
import org.apache.http.ContentTooLongException;
import org.springframework.stereotype.Component;

/**
 * Reads every article that matches a query, however many, from one frozen view of the
 * index and a page at a time, so that memory stays flat.
 */
@Component
public class StoredArticles {

	/**
	 * Of news, a page is then some hundred kilobytes; of long reports it is made smaller.
	 */
	private static final int PAGE = 100;

	/** Renewed with every page; long enough for the reader to handle one. */
	private static final Time KEEP_ALIVE = Time.of((time) -> time.time("5m"));

	private static final List<SortOptions> IN_INDEX_ORDER = List
		.of(SortOptionsBuilders.field((field) -> field.field("_shard_doc").order(SortOrder.Asc)));

	/**
	 * An article as the index has it.
	 */
	public record Stored(String id, ArticleDocument document) {
	}

	private final ElasticsearchClient client;

	public StoredArticles(ElasticsearchClient client) {
		this.client = client;
	}

	/**
	 * Hands over each article once, in index order.
	 * @param index index or alias to read
	 * @throws IOException if Elasticsearch fails on the way; what was handed over stands
	 */
	public void forEach(String index, Query query, Consumer<Stored> reader) throws IOException {
		forEach(index, query, IN_INDEX_ORDER, Long.MAX_VALUE, reader);
	}

	/**
	 * Hands over each article once, in an order of one's own.
	 * @param order what to sort by; the index order decides between equals
	 * @param most stop after so many
	 * @throws IOException if Elasticsearch fails on the way; what was handed over stands
	 */
	public void forEach(String index, Query query, List<SortOptions> order, long most, Consumer<Stored> reader)
			throws IOException {
		String view = this.client.openPointInTime((pit) -> pit.index(index).keepAlive(KEEP_ALIVE)).id();
		try {
			List<FieldValue> after = List.of();
			long left = most;
			do {
				SearchResponse<ArticleDocument> page = page(view, query, order, after, (int) Math.min(PAGE, left));
				view = (page.pitId() != null) ? page.pitId() : view;
				after = List.of();
				for (Hit<ArticleDocument> hit : page.hits().hits()) {
					ArticleDocument document = hit.source();
					if (hit.id() != null && document != null) {
						reader.accept(new Stored(hit.id(), document));
					}
					after = hit.sort();
					left--;
				}
			}
			while (!after.isEmpty() && left > 0);
		}
		finally {
			String last = view;
			this.client.closePointInTime((pit) -> pit.id(last));
		}
	}

	private SearchResponse<ArticleDocument> page(String view, Query query, List<SortOptions> order,
			List<FieldValue> after, int size) throws IOException {
		try {
			return this.client.search((search) -> {
				search.pit((pit) -> pit.id(view).keepAlive(KEEP_ALIVE))
					.query(query)
					.size(size)
					.source((source) -> source.filter((filter) -> filter.excludes(ArticleDocument.NOT_READ)))
					.trackTotalHits((total) -> total.enabled(false))
					.sort(order);
				if (!after.isEmpty()) {
					search.searchAfter(after);
				}
				return search;
			}, ArticleDocument.class);
		}
		catch (IOException ex) {
			if (size > 1 && isTooLong(ex)) {
				return page(view, query, order, after, size / 2);
			}
			throw ex;
		}
	}

	/** The client holds an answer in memory and refuses one of over 100 MB. */
	private static boolean isTooLong(IOException ex) {
		return ex instanceof ContentTooLongException || ex.getCause() instanceof ContentTooLongException;
	}

}

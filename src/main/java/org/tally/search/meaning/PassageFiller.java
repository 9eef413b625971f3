package org.tally.search.meaning;

import java.io.IOException;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;

import co.elastic.clients.elasticsearch.ElasticsearchClient;
import co.elastic.clients.elasticsearch._types.Refresh;
import co.elastic.clients.elasticsearch._types.SortOrder;
import co.elastic.clients.elasticsearch._types.query_dsl.Query;
import co.elastic.clients.elasticsearch._types.query_dsl.QueryBuilders;
import co.elastic.clients.elasticsearch.core.BulkRequest;
import co.elastic.clients.elasticsearch.core.BulkResponse;
import co.elastic.clients.elasticsearch.core.bulk.BulkResponseItem;
import co.elastic.clients.elasticsearch.core.search.Hit;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.tally.index.IndexNames;

/**
 * Gives articles the vectors of their passages, after they were indexed without: what
 * awaits them is asked of the index, so a stop at any moment loses nothing.
 */
final class PassageFiller {

	private static final Logger logger = LoggerFactory.getLogger(PassageFiller.class);

	/** Some seconds' work: little is lost by a stop, and news need not wait long. */
	static final int ARTICLES = 20;

	private final ElasticsearchClient client;

	private final IndexNames names;

	private final Encoder encoder;

	/** Articles that the index would not take vectors of; a restart tries them again. */
	private final Set<String> refused = new HashSet<>();

	record Source(@Nullable String title, String text) {
	}

	record Update(Filled meaning) {
	}

	record Filled(String model, List<Passage> passages) {
	}

	record Passage(String vector) {
	}

	PassageFiller(ElasticsearchClient client, IndexNames names, Encoder encoder) {
		this.client = client;
		this.names = names;
		this.encoder = encoder;
	}

	/**
	 * How many articles await their vectors.
	 */
	long awaiting() throws IOException {
		return this.client.count((count) -> count.index(this.names.articlesWrite()).query(query())).count();
	}

	/**
	 * Fills the newest few, and returns when they can be found by meaning.
	 * @return how many it looked at; 0 where none awaits
	 * @throws IOException if Elasticsearch is away
	 */
	int fillSome() throws IOException {
		List<Hit<Source>> hits = this.client
			.search((search) -> search.index(this.names.articlesWrite())
				.query(query())
				.size(ARTICLES)
				.seqNoPrimaryTerm(true)
				.trackTotalHits((total) -> total.enabled(false))
				.sort((sort) -> sort.field((field) -> field.field("indexedAt").order(SortOrder.Desc)))
				.source((source) -> source.filter((filter) -> filter.includes("title", "text"))), Source.class)
			.hits()
			.hits();
		if (hits.isEmpty()) {
			return 0;
		}
		BulkRequest.Builder bulk = new BulkRequest.Builder().index(this.names.articlesWrite())
			.requireAlias(true)
			.refresh(Refresh.WaitFor);
		for (Hit<Source> hit : hits) {
			if (Thread.currentThread().isInterrupted()) {
				return 0;
			}
			Update update = update(Objects.requireNonNull(hit.source()));
			// One that was written anew in the meantime is left for the next time.
			bulk.operations((operation) -> operation.update((u) -> u.id(hit.id())
				.ifSeqNo(hit.seqNo())
				.ifPrimaryTerm(hit.primaryTerm())
				.action((action) -> action.doc(update))));
		}
		remember(this.client.bulk(bulk.build()));
		return hits.size();
	}

	private Update update(Source article) {
		List<Passage> passages = Passages.of(article.title(), article.text())
			.stream()
			.map((passage) -> new Passage(Vector.of(this.encoder.encode(passage)).hex()))
			.toList();
		return new Update(new Filled(this.encoder.model(), passages));
	}

	private Query query() {
		return QueryBuilders.bool()
			.filter(Meaning.awaiting(this.encoder.model()))
			.mustNot((not) -> not.ids((ids) -> ids.values(List.copyOf(this.refused))))
			.build()
			._toQuery();
	}

	/** What passes by itself, a conflict or a full queue, is not held against it. */
	private void remember(BulkResponse response) {
		for (BulkResponseItem item : response.items()) {
			if (item.error() != null && item.status() == 400) {
				this.refused.add(Objects.requireNonNull(item.id()));
				logger.warn("The index takes no vectors of article {}: {}", item.id(), item.error().reason());
			}
		}
	}

}

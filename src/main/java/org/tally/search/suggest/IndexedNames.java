package org.tally.search.suggest;

import java.time.Duration;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicBoolean;

import co.elastic.clients.elasticsearch.ElasticsearchClient;
import co.elastic.clients.elasticsearch._types.aggregations.Aggregate;
import co.elastic.clients.elasticsearch._types.aggregations.StringTermsBucket;
import co.elastic.clients.elasticsearch.core.SearchRequest;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.tally.article.Vocabulary;
import org.tally.index.IndexNames;
import org.tally.search.Engine;
import org.tally.search.SearchUnavailableException;
import org.tally.search.suggest.Suggestion.Kind;

/**
 * The names that articles in the index have, kept in memory, since a reader types faster
 * than an index counts. They are read again when they are some seconds old; who asks
 * meanwhile gets the old ones.
 */
class IndexedNames {

	/** An article indexed now can be found by its names so much later. */
	private static final Duration FRESH = Duration.ofSeconds(20);

	/**
	 * Of each kind; the engine gives no more than 65,536 at once. The rarest of more are
	 * not suggested.
	 */
	private static final int MOST = 50_000;

	private static final Map<Kind, String> FIELDS = new EnumMap<>(
			Map.of(Kind.ACTOR, "actorIds", Kind.PLACE, "placeIds", Kind.PUBLICATION, "publication"));

	private static final Logger logger = LoggerFactory.getLogger(IndexedNames.class);

	private record Reading(NameBook book, long at) {

		boolean isFresh() {
			return System.nanoTime() - this.at < FRESH.toNanos();
		}

	}

	private final ElasticsearchClient client;

	private final IndexNames names;

	private final Vocabulary vocabulary;

	private final AtomicBoolean reading = new AtomicBoolean();

	private volatile @Nullable Reading last;

	IndexedNames(ElasticsearchClient client, IndexNames names, Vocabulary vocabulary) {
		this.client = client;
		this.names = names;
		this.vocabulary = vocabulary;
	}

	/**
	 * The names as last read; only the first who asks waits for them.
	 * @throws SearchUnavailableException if they were never read and the engine is away
	 */
	NameBook book() {
		Reading known = this.last;
		if (known == null) {
			return read();
		}
		if (!known.isFresh() && this.reading.compareAndSet(false, true)) {
			CompletableFuture.runAsync(this::readAgain);
		}
		return known.book();
	}

	private void readAgain() {
		try {
			read();
		}
		catch (RuntimeException ex) {
			logger.warn("The names to suggest could not be read again: {}", ex.getMessage());
		}
		finally {
			this.reading.set(false);
		}
	}

	private NameBook read() {
		Map<String, Aggregate> answers = Engine.ask(() -> this.client.search(request(), Void.class)).aggregations();
		List<IndexedName> found = new ArrayList<>();
		FIELDS.forEach((kind, field) -> {
			for (StringTermsBucket bucket : answers.get(field).sterms().buckets().array()) {
				String id = bucket.key().stringValue();
				found.add(new IndexedName(kind, id, names(kind, id), bucket.docCount()));
			}
		});
		NameBook book = new NameBook(found);
		this.last = new Reading(book, System.nanoTime());
		return book;
	}

	private SearchRequest request() {
		return SearchRequest.of((search) -> {
			search.index(this.names.articles()).size(0).trackTotalHits((total) -> total.enabled(false));
			FIELDS.values()
				.forEach((field) -> search.aggregations(field,
						(agg) -> agg.terms((terms) -> terms.field(field).size(MOST))));
			return search;
		});
	}

	private List<String> names(Kind kind, String id) {
		List<String> listed = switch (kind) {
			case ACTOR -> this.vocabulary.namesOfActor(id);
			case PLACE -> this.vocabulary.namesOfPlace(id);
			default -> this.vocabulary.namesOfPublication(id);
		};
		if (!listed.isEmpty()) {
			return listed;
		}
		return List.of(switch (kind) {
			case ACTOR -> this.vocabulary.actor(id).name();
			case PLACE -> this.vocabulary.place(id).name();
			default -> id;
		});
	}

}

package org.tally.search;

import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;

import co.elastic.clients.elasticsearch.ElasticsearchClient;
import co.elastic.clients.elasticsearch._types.SortOrder;
import co.elastic.clients.elasticsearch.core.search.FieldCollapse;
import co.elastic.clients.elasticsearch.core.search.Hit;
import co.elastic.clients.elasticsearch.core.search.InnerHitsResult;
import co.elastic.clients.json.JsonData;
import org.jspecify.annotations.Nullable;
import org.tally.index.IndexNames;

/**
 * Shows one of the near copies of a text, the one that comes first in the order asked
 * for, and lists the others with it.
 */
final class CollapsedCopies {

	/** The same for all near copies of one text, and never missing. */
	static final String FIELD = "story";

	private static final String COPIES = "copies";

	/** With the hit itself; the article's page lists them all. */
	private static final int LISTED = 7;

	private static final Duration PATIENCE = Duration.ofSeconds(30);

	private final ElasticsearchClient client;

	private final IndexNames names;

	private volatile boolean possible;

	private volatile long askedNanos;

	record Source(@Nullable String title, @Nullable String publication, @Nullable LocalDate publishedAt) {
	}

	CollapsedCopies(ElasticsearchClient client, IndexNames names) {
		this.client = client;
		this.names = names;
	}

	/**
	 * Whether every article has a story: those of an index of an earlier version, all
	 * without one, would be collapsed into a single hit until they are indexed anew.
	 */
	boolean possible() {
		long now = System.nanoTime();
		if (!this.possible && (this.askedNanos == 0 || now - this.askedNanos > PATIENCE.toNanos())) {
			this.possible = Engine
				.ask(() -> this.client.count((count) -> count.index(this.names.articles())
					.query((query) -> query
						.bool((bool) -> bool.mustNot((not) -> not.exists((exists) -> exists.field(FIELD)))))))
				.count() == 0;
			this.askedNanos = now;
		}
		return this.possible;
	}

	static FieldCollapse collapse() {
		return FieldCollapse.of((collapse) -> collapse.field(FIELD)
			.innerHits((inner) -> inner.name(COPIES)
				.size(LISTED)
				.sort((sort) -> sort.field((field) -> field.field("publishedAt").order(SortOrder.Asc).missing("_last")))
				.source((source) -> source
					.filter((filter) -> filter.includes("title", "publication", "publishedAt")))));
	}

	static Copies read(Hit<?> hit) {
		InnerHitsResult copies = hit.innerHits().get(COPIES);
		if (copies == null || copies.hits().total() == null || copies.hits().total().value() < 2) {
			return Copies.NONE;
		}
		List<Copies.Copy> listed = copies.hits()
			.hits()
			.stream()
			.filter((copy) -> !Objects.equals(copy.id(), hit.id()))
			.limit(LISTED - 1)
			.map(CollapsedCopies::copy)
			.toList();
		return new Copies(copies.hits().total().value() - 1, listed);
	}

	private static Copies.Copy copy(Hit<JsonData> hit) {
		Source source = Objects.requireNonNull(hit.source(), "copy without source").to(Source.class);
		return new Copies.Copy(Objects.requireNonNull(hit.id()), source.title(), source.publication(),
				source.publishedAt());
	}

}

package org.tally.search.hit;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;

import co.elastic.clients.elasticsearch._types.SortOrder;
import co.elastic.clients.elasticsearch.core.search.FieldCollapse;
import co.elastic.clients.elasticsearch.core.search.Hit;
import co.elastic.clients.elasticsearch.core.search.InnerHitsResult;
import co.elastic.clients.json.JsonData;
import org.jspecify.annotations.Nullable;

/**
 * Shows one of the near copies of a text, the one that comes first in the order asked
 * for, and lists the others with it.
 */
public final class CollapsedCopies {

	/** The same for all near copies of one text, and never missing. */
	public static final String FIELD = "story";

	private static final String COPIES = "copies";

	/** With the hit itself; the article's page lists them all. */
	private static final int LISTED = 7;

	record Source(@Nullable String title, @Nullable String publication, @Nullable LocalDate publishedAt) {
	}

	private CollapsedCopies() {
	}

	public static FieldCollapse collapse() {
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

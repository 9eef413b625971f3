package org.tally.index.write;

import java.time.Instant;
import java.util.List;
import java.util.Objects;

import co.elastic.clients.elasticsearch.core.bulk.BulkOperation;
import co.elastic.clients.elasticsearch.core.bulk.UpdateOperation;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonUnwrapped;
import org.jspecify.annotations.Nullable;
import org.tally.index.document.ArticleDocument;
import org.tally.index.document.FiguresRevised;
import org.tally.index.document.FiguresRevised.Wording;
import org.tally.index.write.KnownArticles.Known;

/**
 * What is asked of Elasticsearch for each article on its way.
 */
final class WriteOperations {

	private final String index;

	private final boolean alias;

	/**
	 * The operations on an index.
	 * @param alias whether the name is an alias; without it, Elasticsearch would make up
	 * an index of that name
	 */
	WriteOperations(String index, boolean alias) {
		this.index = index;
		this.alias = alias;
	}

	/** What an article written anew takes over from the one it replaces. */
	private record Stamp(Instant indexedAt,
			@JsonInclude(JsonInclude.Include.NON_NULL) @Nullable FiguresRevised figuresRevised) {
	}

	/** An article whose words have changed, and with them what they mean. */
	private record Reworded(@JsonUnwrapped ArticleDocument article, Unread meaning) {
	}

	/** No model's: they are made anew. */
	private record Unread(String model, List<String> passages) {
	}

	BulkOperation of(PendingWrite<?> write) {
		return BulkOperation.of((op) -> switch (write.way()) {
			case CREATE,
					COPY ->
				op.create((create) -> create.index(this.index)
					.id(write.article().article().id())
					.requireAlias(this.alias)
					.document(write.document(write.indexedAt())));
			case UPDATE -> op.update((update) -> overKnown(update, write).requireAlias(this.alias)
				.action((action) -> action.doc(update(write))));
			case STAMP -> op.update((update) -> overKnown(update, write)
				.action((action) -> action.doc(new Stamp(write.indexedAt(), write.revised()))));
		});
	}

	private static Object update(PendingWrite<?> write) {
		ArticleDocument document = write.document(null);
		return Objects.requireNonNull(write.known()).wording().says(Wording.of(document)) ? document
				: new Reworded(document, new Unread("", List.of()));
	}

	/** What was read must still be there: its figures are kept as those before. */
	private UpdateOperation.Builder<Object, Object> overKnown(UpdateOperation.Builder<Object, Object> update,
			PendingWrite<?> write) {
		Known known = Objects.requireNonNull(write.known());
		return update.index(this.index)
			.id(write.article().article().id())
			.ifSeqNo(known.sequence())
			.ifPrimaryTerm(known.term());
	}

}

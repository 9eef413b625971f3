package org.tally.savedquery;

import java.io.IOException;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

import co.elastic.clients.elasticsearch.ElasticsearchClient;
import co.elastic.clients.elasticsearch._types.ElasticsearchException;
import co.elastic.clients.elasticsearch._types.Refresh;
import co.elastic.clients.elasticsearch.core.GetResponse;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.tally.index.IndexNames;
import org.tally.index.connection.Connections;
import org.tally.search.Engine;

/**
 * The saved queries, in their own index. A change of name names the revision it is made
 * to and is refused if there is a newer one, so that of two edits at once none is lost
 * unseen.
 */
@Component
public class SavedQueries {

	/** More than a person keeps; the list is one page. */
	private static final int ALL = 1_000;

	/**
	 * Opening in one window does not refuse a rename in another: it is made on top of it.
	 */
	private static final int ATTEMPTS = 5;

	record Document(String name, String query, Instant createdAt, @Nullable Instant openedAt,
			@Nullable Instant seenUpTo, int revision, @Nullable Instant pausedAt) {

		static Document of(SavedQuery saved) {
			return new Document(saved.name(), saved.query(), saved.createdAt(), saved.openedAt(), saved.seenUpTo(),
					saved.revision(), saved.pausedAt());
		}

		SavedQuery savedQuery(String id) {
			return new SavedQuery(id, this.name, this.query, this.createdAt, this.openedAt, this.seenUpTo,
					this.revision, this.pausedAt);
		}

	}

	private final ElasticsearchClient client;

	private final IndexNames names;

	public SavedQueries(ElasticsearchClient client, IndexNames names) {
		this.client = client;
		this.names = names;
	}

	/**
	 * All of them by name.
	 */
	public List<SavedQuery> all() {
		return Engine
			.ask(() -> this.client.search((search) -> search.index(this.names.savedQueries())
				.size(ALL)
				.source((source) -> source.filter((filter) -> filter.excludes("alerts"))), Document.class))
			.hits()
			.hits()
			.stream()
			.flatMap((hit) -> Stream.ofNullable(hit.source())
				.map((document) -> document.savedQuery(String.valueOf(hit.id()))))
			.sorted(Comparator.comparing(SavedQuery::name, String.CASE_INSENSITIVE_ORDER))
			.toList();
	}

	public Optional<SavedQuery> find(String id) {
		return Optional.ofNullable(read(id).source()).map((document) -> document.savedQuery(id));
	}

	/**
	 * Keeps a new one.
	 * @param seenUpTo what the reader is looking at now is not new to them
	 */
	public SavedQuery save(String name, String query, @Nullable Instant seenUpTo) {
		Instant now = Instant.now();
		SavedQuery saved = new SavedQuery(UUID.randomUUID().toString(), name, query, now, null, seenUpTo, 1, null);
		Engine.ask(() -> this.client.create((create) -> create.index(this.names.savedQueries())
			.id(saved.id())
			.document(Document.of(saved))
			.refresh(Refresh.True)));
		return saved;
	}

	/**
	 * Gives it another name.
	 * @throws ChangedMeanwhileException if it is gone or the revision is not the newest
	 */
	public void rename(String id, int revision, String name) {
		change(id, (current) -> require(current, revision).renamed(name));
	}

	/**
	 * Has it ask something else. Its name, its alerts and what they have sent stay.
	 * @param seenUpTo what the reader is looking at now is not new to them
	 * @throws ChangedMeanwhileException if it is gone or the revision is not the newest
	 */
	public void changeQuery(String id, int revision, String query, @Nullable Instant seenUpTo) {
		change(id, (current) -> require(current, revision).asking(query).opened(current.openedAt(), seenUpTo));
	}

	/**
	 * Notes that the reader has seen what there is.
	 */
	public void opened(String id, @Nullable Instant seenUpTo) {
		change(id, (current) -> current.opened(Instant.now(), seenUpTo));
	}

	/**
	 * Has nothing sent of it until it is resumed. Nothing else changes: its alerts and
	 * the moments up to which they have sent, and it has seen, stay. One that is paused
	 * stays so.
	 * @throws ChangedMeanwhileException if it is gone
	 */
	public void pause(String id) {
		change(id, (current) -> current.paused(Instant.now()));
	}

	/**
	 * Ends the pause, so that what came meanwhile is sent. It is for who resumes to see
	 * first that the query can be read.
	 * @throws ChangedMeanwhileException if it is gone
	 */
	public void resume(String id) {
		change(id, SavedQuery::resumed);
	}

	/**
	 * Removes it.
	 * @throws ChangedMeanwhileException if it is gone or the revision is not the newest
	 */
	public void delete(String id, int revision) {
		write(id, (document) -> {
			require(document.savedQuery(id), revision);
			return (sequence,
					term) -> this.client.delete((delete) -> delete.index(this.names.savedQueries())
						.id(id)
						.ifSeqNo(sequence)
						.ifPrimaryTerm(term)
						.refresh(Refresh.True));
		});
	}

	private void change(String id, UnaryOperator<SavedQuery> change) {
		write(id, (document) -> {
			Document changed = Document.of(change.apply(document.savedQuery(id)));
			// Only these fields: the alerts of the query are kept beside them.
			return (sequence,
					term) -> this.client.update((update) -> update.index(this.names.savedQueries())
						.id(id)
						.doc(changed)
						.ifSeqNo(sequence)
						.ifPrimaryTerm(term)
						.refresh(Refresh.True), Document.class);
		});
	}

	/**
	 * Writes on what was read, and reads again where another write came between.
	 */
	private void write(String id, Function<Document, Write> write) {
		for (int attempt = 1; attempt <= ATTEMPTS; attempt++) {
			GetResponse<Document> read = read(id);
			Document document = read.source();
			if (document == null) {
				throw new ChangedMeanwhileException();
			}
			try {
				Write next = write.apply(document);
				Engine.ask(() -> next.send(read.seqNo(), read.primaryTerm()));
				return;
			}
			catch (ElasticsearchException | IllegalStateException ex) {
				if (!Connections.isConflict(ex)) {
					throw ex;
				}
			}
		}
		throw new ChangedMeanwhileException();
	}

	private GetResponse<Document> read(String id) {
		return Engine.ask(() -> this.client.get((get) -> get.index(this.names.savedQueries()).id(id), Document.class));
	}

	private static SavedQuery require(SavedQuery current, int revision) {
		if (current.revision() != revision) {
			throw new ChangedMeanwhileException();
		}
		return current;
	}

	@FunctionalInterface
	private interface Write {

		Object send(Long sequence, Long term) throws IOException;

	}

}

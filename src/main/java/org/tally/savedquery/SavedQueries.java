package org.tally.savedquery;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import co.elastic.clients.elasticsearch.ElasticsearchClient;
import co.elastic.clients.elasticsearch._types.ElasticsearchException;
import co.elastic.clients.elasticsearch._types.Refresh;
import co.elastic.clients.elasticsearch.core.GetResponse;
import org.jspecify.annotations.Nullable;
import org.tally.index.IndexNames;
import org.tally.search.Engine;

/**
 * The saved queries, in their own index. Every change names the version it is a change of
 * and is refused if there is a newer one, so that of two edits at once none is lost
 * unseen.
 */
public class SavedQueries {

	/** More than a person keeps; the list is one page. */
	private static final int ALL = 1_000;

	record Document(String name, String query, Instant createdAt, @Nullable Instant openedAt,
			@Nullable Instant seenUpTo) {

		SavedQuery savedQuery(String id, @Nullable Long sequence, @Nullable Long term) {
			return new SavedQuery(id, this.name, this.query, this.createdAt, this.openedAt, this.seenUpTo,
					sequence + "-" + term);
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
			.ask(() -> this.client.search(
					(search) -> search.index(this.names.savedQueries()).size(ALL).seqNoPrimaryTerm(true),
					Document.class))
			.hits()
			.hits()
			.stream()
			.flatMap((hit) -> Optional.ofNullable(hit.source())
				.map((document) -> document.savedQuery(String.valueOf(hit.id()), hit.seqNo(), hit.primaryTerm()))
				.stream())
			.sorted(Comparator.comparing(SavedQuery::name, String.CASE_INSENSITIVE_ORDER))
			.toList();
	}

	public Optional<SavedQuery> find(String id) {
		GetResponse<Document> response = Engine
			.ask(() -> this.client.get((get) -> get.index(this.names.savedQueries()).id(id), Document.class));
		return Optional.ofNullable(response.source())
			.map((document) -> document.savedQuery(id, response.seqNo(), response.primaryTerm()));
	}

	/**
	 * Keeps a new one.
	 * @param seenUpTo what the reader is looking at now is not new to them
	 */
	public SavedQuery save(String name, String query, @Nullable Instant seenUpTo) {
		SavedQuery draft = new SavedQuery(UUID.randomUUID().toString(), name, query, Instant.now(), Instant.now(),
				seenUpTo, "");
		Engine.ask(() -> this.client.create((create) -> create.index(this.names.savedQueries())
			.id(draft.id())
			.document(document(draft))
			.refresh(Refresh.WaitFor)));
		return draft;
	}

	/**
	 * Gives it another name.
	 * @throws ChangedMeanwhileException if the version is not the newest
	 */
	public void rename(SavedQuery current, String version, String name) {
		replace(new SavedQuery(current.id(), name, current.query(), current.createdAt(), current.openedAt(),
				current.seenUpTo(), version));
	}

	/**
	 * Notes that the reader has seen what there is. A concurrent change wins: it is not
	 * worth a message.
	 */
	public void opened(SavedQuery current, @Nullable Instant seenUpTo) {
		try {
			replace(new SavedQuery(current.id(), current.name(), current.query(), current.createdAt(), Instant.now(),
					seenUpTo, current.version()));
		}
		catch (ChangedMeanwhileException ex) {
			// The reader sees the hits all the same; the count of new ones is right next
			// time.
		}
	}

	/**
	 * Removes it.
	 * @throws ChangedMeanwhileException if the version is not the newest
	 */
	public void delete(String id, String version) {
		Version expected = Version.of(version);
		unlessChanged(() -> this.client.delete((delete) -> delete.index(this.names.savedQueries())
			.id(id)
			.ifSeqNo(expected.sequence())
			.ifPrimaryTerm(expected.term())
			.refresh(Refresh.WaitFor)));
	}

	private void replace(SavedQuery changed) {
		Version expected = Version.of(changed.version());
		unlessChanged(() -> this.client.index((index) -> index.index(this.names.savedQueries())
			.id(changed.id())
			.document(document(changed))
			.ifSeqNo(expected.sequence())
			.ifPrimaryTerm(expected.term())
			.refresh(Refresh.WaitFor)));
	}

	private static void unlessChanged(Engine.Request<?> change) {
		try {
			Engine.ask(change);
		}
		catch (ElasticsearchException ex) {
			if (ex.status() == 409) {
				throw new ChangedMeanwhileException();
			}
			throw ex;
		}
	}

	private static Document document(SavedQuery saved) {
		return new Document(saved.name(), saved.query(), saved.createdAt(), saved.openedAt(), saved.seenUpTo());
	}

	private record Version(long sequence, long term) {

		/** A version that is no version is an old one. */
		static Version of(String version) {
			try {
				String[] numbers = version.split("-", 2);
				return new Version(Long.parseLong(numbers[0]), Long.parseLong(numbers[1]));
			}
			catch (NumberFormatException | ArrayIndexOutOfBoundsException ex) {
				throw new ChangedMeanwhileException();
			}
		}

	}

}

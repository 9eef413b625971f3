package org.tally.index;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.atomic.AtomicInteger;

import co.elastic.clients.elasticsearch.ElasticsearchClient;
import co.elastic.clients.elasticsearch._helpers.bulk.BulkIngester;
import co.elastic.clients.elasticsearch._helpers.bulk.BulkListener;
import co.elastic.clients.elasticsearch._types.Result;
import co.elastic.clients.elasticsearch.core.BulkRequest;
import co.elastic.clients.elasticsearch.core.BulkResponse;
import co.elastic.clients.elasticsearch.core.bulk.BulkOperation;
import co.elastic.clients.elasticsearch.core.bulk.BulkResponseItem;
import org.jspecify.annotations.Nullable;
import org.tally.article.EnrichedArticle;

/**
 * Writes articles in bulk and accounts for each.
 * <p>
 * An article is first sent as a creation, which stamps when it was first indexed. Where
 * it is there already, it is sent again as an update that leaves the stamp alone and
 * changes nothing if nothing is new. What Elasticsearch is too busy for (429), stumbles
 * over (5xx) or cannot be reached for is tried again, ever later, up to
 * {@value #ATTEMPTS} times. The thread that adds and closes also does the retrying, so
 * that a slow cluster slows the reading down instead of filling memory.
 *
 * @param <C> what the caller ties to an article
 */
public final class ArticleWriter<C> implements AutoCloseable {

	/** Some 2 MB of news: large enough to be fast, small enough for a 512 MB engine. */
	static final int DOCUMENTS_A_REQUEST = 250;

	static final long BYTES_A_REQUEST = 5L << 20;

	/** One on its way while the next is being filled. */
	static final int REQUESTS_IN_FLIGHT = 2;

	/** With the pauses between them some two minutes: a restart of the engine. */
	static final int ATTEMPTS = 8;

	private static final Duration FIRST_PAUSE = Duration.ofMillis(500);

	private enum Way {

		CREATE, UPDATE, COPY

	}

	private record Pending<C>(EnrichedArticle article, Instant indexedAt, C context, Way way, int attempt,
			boolean alone) {

		Pending<C> asUpdate() {
			return new Pending<>(this.article, this.indexedAt, this.context, Way.UPDATE, 1, this.alone);
		}

		Pending<C> nextAttempt() {
			return new Pending<>(this.article, this.indexedAt, this.context, this.way, this.attempt + 1, this.alone);
		}

		Pending<C> inARequestOfItsOwn() {
			return new Pending<>(this.article, this.indexedAt, this.context, this.way, this.attempt, true);
		}

	}

	private final BulkIngester<Pending<C>> ingester;

	private final String index;

	private final WriteListener<C> listener;

	private final LinkedBlockingQueue<Pending<C>> again = new LinkedBlockingQueue<>();

	private final AtomicInteger unended = new AtomicInteger();

	/**
	 * Opens a writer; close it to have everything written.
	 * @param index index or alias to write to
	 */
	public ArticleWriter(ElasticsearchClient client, String index, WriteListener<C> listener) {
		this.index = index;
		this.listener = listener;
		this.ingester = BulkIngester.of((ingest) -> ingest.client(client)
			.maxOperations(DOCUMENTS_A_REQUEST)
			.maxSize(BYTES_A_REQUEST)
			.maxConcurrentRequests(REQUESTS_IN_FLIGHT)
			.listener(new Ends()));
	}

	/**
	 * Takes an article, and waits while the requests in flight are at their bound.
	 */
	public void add(EnrichedArticle article, C context) {
		take(new Pending<>(article, Instant.now(), context, Way.CREATE, 1, false));
	}

	/**
	 * Takes an article from another index, with its stamp; one that is here already stays
	 * as it is.
	 */
	public void copy(EnrichedArticle article, Instant indexedAt, C context) {
		take(new Pending<>(article, indexedAt, context, Way.COPY, 1, false));
	}

	private void take(Pending<C> pending) {
		this.unended.incrementAndGet();
		send(pending);
		sendAgain();
	}

	/**
	 * Returns when every article has ended.
	 */
	@Override
	public void close() {
		while (this.unended.get() > 0) {
			this.ingester.flush();
			try {
				Pending<C> pending = this.again.poll(100, java.util.concurrent.TimeUnit.MILLISECONDS);
				if (pending != null) {
					pauseBefore(pending);
					send(pending);
					sendAgain();
				}
			}
			catch (InterruptedException ex) {
				Thread.currentThread().interrupt();
				break;
			}
		}
		this.ingester.close();
	}

	private void sendAgain() {
		for (Pending<C> pending = this.again.poll(); pending != null; pending = this.again.poll()) {
			try {
				pauseBefore(pending);
			}
			catch (InterruptedException ex) {
				Thread.currentThread().interrupt();
			}
			send(pending);
		}
	}

	/**
	 * Pauses once for a batch: those behind it in the queue failed at the same time.
	 */
	private void pauseBefore(Pending<C> pending) throws InterruptedException {
		if (pending.attempt() > 1 && this.ingester.pendingOperations() == 0) {
			Thread.sleep(FIRST_PAUSE.toMillis() << (pending.attempt() - 2));
		}
	}

	private void send(Pending<C> pending) {
		if (pending.alone()) {
			this.ingester.flush();
		}
		addToRequest(pending);
		if (pending.alone()) {
			this.ingester.flush();
		}
	}

	private void addToRequest(Pending<C> pending) {
		String id = pending.article().article().id();
		if (pending.way() == Way.UPDATE) {
			ArticleDocument document = ArticleDocument.of(pending.article(), null);
			this.ingester.add(BulkOperation
				.of((op) -> op.update((update) -> update.index(this.index).id(id).action((a) -> a.doc(document)))),
					pending);
		}
		else {
			ArticleDocument document = ArticleDocument.of(pending.article(), pending.indexedAt());
			this.ingester.add(
					BulkOperation.of((op) -> op.create((create) -> create.index(this.index).id(id).document(document))),
					pending);
		}
	}

	private void end(Pending<C> pending, WriteOutcome outcome, String reason) {
		this.listener.ended(pending.context(), outcome, reason);
		this.unended.decrementAndGet();
	}

	private void retryOrFail(Pending<C> pending, String reason) {
		if (pending.attempt() >= ATTEMPTS) {
			end(pending, WriteOutcome.FAILED, reason + ", after " + ATTEMPTS + " attempts");
			return;
		}
		this.listener.retried(pending.context());
		this.again.add(pending.nextAttempt());
	}

	private final class Ends implements BulkListener<Pending<C>> {

		@Override
		public void beforeBulk(long executionId, BulkRequest request, List<Pending<C>> sent) {
		}

		@Override
		public void afterBulk(long executionId, BulkRequest request, List<Pending<C>> sent, BulkResponse response) {
			for (int i = 0; i < sent.size(); i++) {
				ended(sent.get(i), response.items().get(i));
			}
		}

		@Override
		public void afterBulk(long executionId, BulkRequest request, List<Pending<C>> sent, Throwable failure) {
			boolean passing = Connections.isPassing(failure);
			String reason = Connections.reason(failure);
			for (Pending<C> pending : sent) {
				if (passing) {
					retryOrFail(pending, reason);
				}
				else if (sent.size() > 1) {
					// One article can make the whole request invalid; alone, each shows
					// which.
					ArticleWriter.this.again.add(pending.inARequestOfItsOwn());
				}
				else {
					end(pending, WriteOutcome.FAILED, reason);
				}
			}
		}

		private void ended(Pending<C> pending, BulkResponseItem item) {
			int status = item.status();
			if (item.error() == null) {
				end(pending, outcome(pending, item.result()), "");
			}
			else if (status == 409 && pending.way() == Way.CREATE) {
				ArticleWriter.this.again.add(pending.asUpdate());
			}
			else if (status == 409 && pending.way() == Way.COPY) {
				end(pending, WriteOutcome.UNCHANGED, "");
			}
			else if (status == 429 || status == 409 || status >= 500) {
				retryOrFail(pending, "Elasticsearch answered " + status + ": " + item.error().reason());
			}
			else {
				end(pending, WriteOutcome.FAILED,
						"Elasticsearch refused it with " + status + ": " + item.error().reason());
			}
		}

		private WriteOutcome outcome(Pending<C> pending, @Nullable String result) {
			if (pending.way() != Way.UPDATE) {
				return WriteOutcome.ADDED;
			}
			return Result.NoOp.jsonValue().equals(result) ? WriteOutcome.UNCHANGED : WriteOutcome.UPDATED;
		}

	}

}

package org.tally.index.write;

import java.io.IOException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.DelayQueue;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;

import co.elastic.clients.elasticsearch.ElasticsearchClient;
import co.elastic.clients.elasticsearch._helpers.bulk.BulkIngester;
import co.elastic.clients.elasticsearch._helpers.bulk.BulkListener;
import co.elastic.clients.elasticsearch.core.BulkRequest;
import co.elastic.clients.elasticsearch.core.BulkResponse;
import co.elastic.clients.elasticsearch.core.bulk.BulkResponseItem;
import org.jspecify.annotations.Nullable;
import org.tally.article.EnrichedArticle;
import org.tally.index.IndexNames;
import org.tally.index.Rollover;
import org.tally.index.connection.Connections;
import org.tally.index.document.FiguresRevised;
import org.tally.index.story.Stories;
import org.tally.index.write.KnownArticles.Known;

/**
 * Writes articles in bulk and accounts for each.
 * <p>
 * An article is first sent as a creation, which stamps when it was first indexed. Where
 * it is there already, what is there is read, and it is sent again as an update that
 * leaves the stamp alone, notes which figures it changes, and changes nothing if nothing
 * is new. What Elasticsearch is too busy for (429), stumbles over (5xx), has closed to
 * writes for a {@link Rollover} (403) or cannot be reached for is tried again, ever
 * later, up to {@value #ATTEMPTS} times, by the thread that adds and closes. It waits
 * while much is to be retried, so that a slow cluster slows the reading down.
 *
 * @param <C> what the caller ties to an article
 */
public final class ArticleWriter<C> implements AutoCloseable {

	/** Some 2 MB of news: large enough to be fast, small enough for a 512 MB engine. */
	static final int DOCUMENTS_A_REQUEST = 250;

	static final long BYTES_A_REQUEST = 5L << 20;

	/** One on its way while the next is being filled. */
	static final int REQUESTS_IN_FLIGHT = 2;

	/** Few enough to be written soon, many enough that the looking up is cheap. */
	static final int ARTICLES_A_LOOKUP = 100;

	static final int ATTEMPTS = 8;

	/** As much as is in flight; beyond it, nothing more is taken. */
	private static final int MOST_RETRIES = REQUESTS_IN_FLIGHT * DOCUMENTS_A_REQUEST;

	private final BulkIngester<PendingWrite<C>> ingester;

	private final WriteOperations operations;

	private final KnownArticles known;

	private final WriteListener<C> listener;

	private final Stories stories;

	/** Articles whose stories are looked up together. */
	private final List<PendingWrite<C>> fresh = new ArrayList<>();

	private final DelayQueue<PendingWrite<C>> retries = new DelayQueue<>();

	private final AtomicInteger unended = new AtomicInteger();

	/**
	 * Elasticsearch has been away for longer than an article is retried, and is not back.
	 */
	private volatile boolean givenUp;

	private ArticleWriter(ElasticsearchClient client, String index, boolean alias, WriteListener<C> listener) {
		this.operations = new WriteOperations(index, alias);
		this.known = new KnownArticles(client, index);
		this.listener = listener;
		this.stories = new Stories(client, index);
		this.ingester = BulkIngester.of((ingest) -> ingest.client(client)
			.maxOperations(DOCUMENTS_A_REQUEST)
			.maxSize(BYTES_A_REQUEST)
			.maxConcurrentRequests(REQUESTS_IN_FLIGHT)
			.listener(new Ends()));
	}

	/**
	 * Opens a writer to the index that is written to now; close it to have everything
	 * written.
	 */
	public static <C> ArticleWriter<C> open(ElasticsearchClient client, IndexNames names, WriteListener<C> listener) {
		return new ArticleWriter<>(client, names.articlesWrite(), true, listener);
	}

	/**
	 * Opens a writer to the fresh index of a rollover.
	 */
	public static <C> ArticleWriter<C> open(ElasticsearchClient client, Rollover rollover, WriteListener<C> listener) {
		return new ArticleWriter<>(client, rollover.freshIndex(), false, listener);
	}

	/**
	 * Takes an article, and waits while the requests in flight are at their bound.
	 */
	public void add(EnrichedArticle article, C context) {
		take(PendingWrite.create(article, context));
	}

	/**
	 * Takes an article from the index that is being replaced, with its stamp; one that is
	 * here already keeps its newer words and gets the stamp.
	 */
	public void copy(EnrichedArticle article, Instant indexedAt, @Nullable FiguresRevised revised, C context) {
		take(PendingWrite.copy(article, indexedAt, revised, context));
	}

	private void take(PendingWrite<C> write) {
		this.unended.incrementAndGet();
		this.fresh.add(write);
		if (this.fresh.size() == ARTICLES_A_LOOKUP) {
			sendFresh();
		}
		for (PendingWrite<C> due = this.retries.poll(); due != null; due = this.retries.poll()) {
			send(due);
		}
		while (this.retries.size() > MOST_RETRIES && sendNextRetry()) {
			// Waits for the next to be due.
		}
	}

	private void sendFresh() {
		List<String> firsts = this.stories.of(this.fresh.stream().map(PendingWrite::article).toList());
		for (int i = 0; i < firsts.size(); i++) {
			send(this.fresh.get(i).of(firsts.get(i)));
		}
		this.fresh.clear();
	}

	/**
	 * Returns when every article has ended; those still unended when the thread is
	 * interrupted fail.
	 */
	@Override
	public void close() {
		sendFresh();
		boolean going = true;
		while (going && this.unended.get() > 0) {
			this.ingester.flush();
			going = sendNextRetry();
		}
		this.ingester.close();
		for (PendingWrite<C> left : List.copyOf(this.retries)) {
			end(left, WriteOutcome.FAILED, "it was to be tried again when the run was interrupted");
		}
	}

	/**
	 * Sends a retry if one comes due within a moment.
	 * @return false if the thread was interrupted
	 */
	private boolean sendNextRetry() {
		try {
			PendingWrite<C> next = this.retries.poll(100, TimeUnit.MILLISECONDS);
			if (next != null) {
				send(next);
			}
			return true;
		}
		catch (InterruptedException ex) {
			Thread.currentThread().interrupt();
			return false;
		}
	}

	private void send(PendingWrite<C> write) {
		if (write.alone()) {
			this.ingester.flush();
		}
		this.ingester.add(this.operations.of(write), write);
		if (write.alone()) {
			this.ingester.flush();
		}
	}

	private void end(PendingWrite<C> write, WriteOutcome outcome, String reason) {
		if (outcome != WriteOutcome.FAILED) {
			this.givenUp = false;
		}
		try {
			this.listener.ended(write.context(), outcome, reason);
		}
		finally {
			this.unended.decrementAndGet();
		}
	}

	private void retryOrFail(PendingWrite<C> write, String reason) {
		if (this.givenUp || write.attempt() >= ATTEMPTS) {
			// Once all attempts at one article have failed, the others are not worth a
			// minute each.
			this.givenUp = true;
			end(write, WriteOutcome.FAILED, reason + ", after " + write.attempt() + " attempts");
			return;
		}
		this.listener.retried(write.context());
		this.retries.add(write.later());
	}

	private final class Ends implements BulkListener<PendingWrite<C>> {

		@Override
		public void beforeBulk(long executionId, BulkRequest request, List<PendingWrite<C>> sent) {
		}

		@Override
		public void afterBulk(long executionId, BulkRequest request, List<PendingWrite<C>> sent,
				BulkResponse response) {
			List<PendingWrite<C>> there = new ArrayList<>();
			for (int i = 0; i < sent.size(); i++) {
				PendingWrite<C> write = sent.get(i);
				BulkResponseItem item = response.items().get(i);
				if (item.error() != null && item.status() == 409 && write.known() == null) {
					there.add(write);
				}
				else {
					ended(write, item);
				}
			}
			if (!there.isEmpty()) {
				writeOver(there);
			}
		}

		private void writeOver(List<PendingWrite<C>> there) {
			try {
				Map<String, Known> known = ArticleWriter.this.known
					.find(there.stream().map((write) -> write.article().article().id()).distinct().toList());
				for (PendingWrite<C> write : there) {
					Known found = known.get(write.article().article().id());
					ArticleWriter.this.retries.add((found != null) ? write.over(found) : write);
				}
			}
			catch (IOException | RuntimeException ex) {
				there.forEach((write) -> retryOrFail(write, Connections.reason(ex)));
			}
		}

		@Override
		public void afterBulk(long executionId, BulkRequest request, List<PendingWrite<C>> sent, Throwable failure) {
			boolean passing = Connections.isPassing(failure);
			String reason = Connections.reason(failure);
			for (PendingWrite<C> write : sent) {
				if (passing) {
					retryOrFail(write, reason);
				}
				else if (sent.size() > 1) {
					// One article can make the whole request invalid; alone, each shows
					// which.
					ArticleWriter.this.retries.add(write.inARequestOfItsOwn());
				}
				else {
					end(write, WriteOutcome.FAILED, reason);
				}
			}
		}

		private void ended(PendingWrite<C> write, BulkResponseItem item) {
			int status = item.status();
			if (item.error() == null) {
				end(write, WriteOutcome.of(write.way(), item.result()), "");
			}
			else if (status == 409 || isBlocked(item) || isMissing(item)) {
				retryOrFail(write.anew(), "Elasticsearch answered " + status + ": " + item.error().reason());
			}
			else if (status == 429 || status >= 500) {
				retryOrFail(write, "Elasticsearch answered " + status + ": " + item.error().reason());
			}
			else {
				end(write, WriteOutcome.FAILED,
						"Elasticsearch refused it with " + status + ": " + item.error().reason());
			}
		}

		private static boolean isBlocked(BulkResponseItem item) {
			return item.error() != null && "cluster_block_exception".equals(item.error().type());
		}

		/** It was there, and a rollover has begun since. */
		private static boolean isMissing(BulkResponseItem item) {
			return item.error() != null && "document_missing_exception".equals(item.error().type());
		}

	}

}

package org.tally.search.meaning;

import java.io.IOException;
import java.time.Duration;
import java.util.concurrent.TimeUnit;

import co.elastic.clients.elasticsearch.ElasticsearchClient;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.tally.index.IndexNames;
import org.tally.index.connection.Connections;

/**
 * Fills while the portal serves, in one thread, and rests while articles are being
 * indexed: writing them down comes first.
 */
@Component
@ConditionalOnWebApplication
@ConditionalOnProperty("tally.search.meaning")
class FillingThread implements DisposableBean {

	private static final Logger logger = LoggerFactory.getLogger(FillingThread.class);

	/** Where there is nothing to do, or nothing can be done. */
	private static final Duration PAUSE = Duration.ofSeconds(5);

	/** In a pause. More is a run of the index command, less a feed. */
	private static final long MANY = 50;

	private final PassageFiller filler;

	private final Thread thread = new Thread(this::run, "meaning");

	FillingThread(ElasticsearchClient client, IndexNames names, Encoder encoder) {
		this.filler = new PassageFiller(client, names, encoder);
	}

	@EventListener(ApplicationReadyEvent.class)
	void start() {
		this.thread.setDaemon(true);
		this.thread.setPriority(Thread.MIN_PRIORITY);
		this.thread.start();
	}

	@Override
	public void destroy() {
		this.thread.interrupt();
	}

	private void run() {
		try {
			while (!Thread.currentThread().isInterrupted()) {
				fillAll();
				TimeUnit.MILLISECONDS.sleep(PAUSE.toMillis());
			}
		}
		catch (InterruptedException ex) {
			// The portal stops.
		}
	}

	private void fillAll() throws InterruptedException {
		try {
			long awaiting = this.filler.awaiting();
			long articles = 0;
			long started = System.nanoTime();
			while (awaiting > 0) {
				int filled = this.filler.fillSome();
				long now = this.filler.awaiting();
				articles += filled;
				if (filled == 0) {
					break;
				}
				awaiting = restWhileMore(now, awaiting - filled);
			}
			if (articles > 0) {
				logger.info("Vectors for the passages of {} articles in {} s", articles,
						Duration.ofNanos(System.nanoTime() - started).toSeconds());
			}
		}
		catch (IOException | RuntimeException ex) {
			if (Thread.currentThread().isInterrupted()) {
				throw new InterruptedException();
			}
			logger.warn("Passages could not be given vectors; this is tried again: {}", Connections.reason(ex));
			logger.debug("Passages could not be given vectors", ex);
		}
	}

	/**
	 * Waits until no more come.
	 * @return how many await now
	 */
	private long restWhileMore(long now, long expected) throws IOException, InterruptedException {
		long before = expected;
		long awaiting = now;
		while (awaiting - before > MANY) {
			TimeUnit.MILLISECONDS.sleep(PAUSE.toMillis());
			before = awaiting;
			awaiting = this.filler.awaiting();
		}
		return awaiting;
	}

}

package org.tally.engine.process;

import java.io.IOException;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.net.URI;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import java.util.concurrent.TimeUnit;

/**
 * Keeps an Elasticsearch running until it is asked to stop: one that ends unasked, out of
 * memory or killed, is started again on the port it had, so that whoever holds its
 * address finds it again.
 */
public final class EngineKeeper {

	private static final Logger log = System.getLogger(EngineKeeper.class.getName());

	/** One that fails at once every time must not keep the machine busy. */
	private static final Duration FIRST_PAUSE = Duration.ofSeconds(1);

	private static final Duration LONGEST_PAUSE = Duration.ofMinutes(1);

	/** Starts the process on a port, or on any free one if that is 0. */
	@FunctionalInterface
	public interface Launch {

		EngineProcess on(int port) throws IOException;

	}

	private final Launch launch;

	private final String password;

	private final Duration startupTimeout;

	private EngineProcess process;

	private boolean stopping;

	private EngineKeeper(Launch launch, EngineProcess process, String password, Duration startupTimeout) {
		this.launch = launch;
		this.process = process;
		this.password = password;
		this.startupTimeout = startupTimeout;
	}

	/**
	 * Starts the process for the first time; only one that answers is kept running.
	 */
	public static EngineKeeper start(Launch launch, int port, String password, Duration startupTimeout)
			throws IOException {
		return new EngineKeeper(launch, launch.on(port), password, startupTimeout);
	}

	/**
	 * Waits for the first answer.
	 * @return where it answers, now and after every further start
	 */
	public URI awaitAnswer() throws IOException {
		URI uri = this.process.awaitAnswer(this.password, this.startupTimeout);
		keep(this.process, uri, FIRST_PAUSE);
		return uri;
	}

	private void keep(EngineProcess running, URI uri, Duration pause) {
		running.onExit().thenRunAsync(() -> startAgain(uri, pause), after(pause));
	}

	private void startAgain(URI uri, Duration pause) {
		EngineProcess again = null;
		try {
			synchronized (this) {
				if (this.stopping) {
					return;
				}
				log.log(Level.WARNING, "Elasticsearch ended unasked. Starting it again.");
				again = this.launch.on(uri.getPort());
				this.process = again;
			}
			again.awaitAnswer(this.password, this.startupTimeout);
			log.log(Level.INFO, "Elasticsearch answers again.");
			keep(again, uri, FIRST_PAUSE);
		}
		catch (IOException | RuntimeException ex) {
			if (again != null) {
				// Late is not dead: two on the same data would be worse than none.
				again.stop();
			}
			tryLater(uri, pause, ex);
		}
	}

	private synchronized void tryLater(URI uri, Duration pause, Exception ex) {
		if (!this.stopping) {
			log.log(Level.ERROR, "Elasticsearch could not be started again: {0}", ex.getMessage());
			Duration longer = pause.multipliedBy(2);
			Duration next = (longer.compareTo(LONGEST_PAUSE) < 0) ? longer : LONGEST_PAUSE;
			CompletableFuture.runAsync(() -> startAgain(uri, next), after(next));
		}
	}

	private static Executor after(Duration pause) {
		return CompletableFuture.delayedExecutor(pause.toMillis(), TimeUnit.MILLISECONDS, (restart) -> {
			Thread thread = new Thread(restart, "tally-engine-restart");
			thread.setDaemon(true);
			thread.start();
		});
	}

	/**
	 * Ends it for good.
	 */
	public void stop() {
		EngineProcess last;
		synchronized (this) {
			this.stopping = true;
			last = this.process;
		}
		last.stop();
	}

}

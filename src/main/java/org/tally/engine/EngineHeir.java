package org.tally.engine;

import java.io.IOException;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.util.Optional;

import org.jspecify.annotations.Nullable;
import org.tally.engine.folder.EngineFolder;
import org.tally.engine.folder.EngineLock;

/**
 * Takes an engine over when the process that owns it ends, at the same address: a portal
 * that found the engine of a passing command goes on when that command is done.
 */
final class EngineHeir implements RunningEngine.Closing {

	private static final Logger log = System.getLogger(EngineHeir.class.getName());

	/** Short beside the seconds that starting an engine takes. */
	private static final int PAUSE_MILLISECONDS = 500;

	/** Starts the engine for the process that has got the lock. */
	@FunctionalInterface
	interface Takeover {

		RunningEngine.Closing start(EngineLock lock) throws IOException;

	}

	private final EngineFolder folder;

	private final Takeover takeover;

	private final Thread thread;

	private RunningEngine.@Nullable Closing owned;

	private boolean closed;

	private EngineHeir(EngineFolder folder, Takeover takeover) {
		this.folder = folder;
		this.takeover = takeover;
		this.thread = new Thread(this::run, "tally-engine-heir");
		this.thread.setDaemon(true);
	}

	static EngineHeir waiting(EngineFolder folder, Takeover takeover) {
		EngineHeir heir = new EngineHeir(folder, takeover);
		heir.thread.start();
		return heir;
	}

	private void run() {
		try {
			while (!tryTakeOver()) {
				Thread.sleep(PAUSE_MILLISECONDS);
			}
		}
		catch (InterruptedException ex) {
			// Closed before the owner ended: there is nothing to take over.
		}
	}

	private synchronized boolean tryTakeOver() {
		if (this.closed) {
			return true;
		}
		try {
			Optional<EngineLock> lock = EngineLock.tryLock(this.folder.lock());
			if (lock.isEmpty()) {
				return false;
			}
			log.log(Level.INFO, "The process that started Elasticsearch has ended. Starting it again.");
			this.owned = this.takeover.start(lock.get());
			return true;
		}
		catch (IOException | RuntimeException ex) {
			log.log(Level.ERROR, "Elasticsearch could not be taken over: {0}", ex.getMessage());
			return false;
		}
	}

	@Override
	public void close() throws IOException {
		this.thread.interrupt();
		synchronized (this) {
			this.closed = true;
			if (this.owned != null) {
				this.owned.close();
			}
		}
	}

}

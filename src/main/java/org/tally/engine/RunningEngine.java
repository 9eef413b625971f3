package org.tally.engine;

import java.io.IOException;
import java.net.URI;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicBoolean;

import org.tally.engine.folder.EngineFolder;
import org.tally.engine.folder.EngineLock;
import org.tally.engine.process.EngineConfiguration;

/**
 * An Elasticsearch that answers. Closing it stops it if this process owns it; one found
 * running is left to its owner, and taken over should that end first.
 */
public final class RunningEngine implements AutoCloseable {

	private final URI uri;

	private final String password;

	private final boolean owned;

	private final EngineFolder folder;

	private final Closing closing;

	private final AtomicBoolean closed = new AtomicBoolean();

	/**
	 * Describes an engine.
	 * @param owned whether this process has started it
	 */
	RunningEngine(URI uri, String password, boolean owned, EngineFolder folder, Closing closing) {
		this.uri = uri;
		this.password = password;
		this.owned = owned;
		this.folder = folder;
		this.closing = closing;
	}

	/** Where it answers over HTTP, on this machine only. */
	public URI uri() {
		return this.uri;
	}

	public String username() {
		return EngineConfiguration.USERNAME;
	}

	public String password() {
		return this.password;
	}

	/** Whether this process started it, so that closing stops it. */
	public boolean owned() {
		return this.owned;
	}

	/**
	 * Lets one process at a time do a work on this engine's data. The system drops the
	 * lock when the process ends, however it ends.
	 * @return the lock, to be closed after the work, or empty while another does the work
	 */
	public Optional<EngineLock> alone(String work) throws IOException {
		return EngineLock.tryLock(this.folder.lock(work));
	}

	/** Stops an owned engine and waits for its end; half a minute at most. */
	@Override
	public void close() throws IOException {
		if (this.closed.compareAndSet(false, true)) {
			this.closing.close();
		}
	}

	interface Closing {

		void close() throws IOException;

	}

}

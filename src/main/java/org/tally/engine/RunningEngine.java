package org.tally.engine;

import java.io.IOException;
import java.net.URI;
import java.util.concurrent.atomic.AtomicBoolean;

/**
 * An Elasticsearch that answers. Closing it stops it if this process owns it; one found
 * running is left to its owner, and taken over should that end first.
 */
public final class RunningEngine implements AutoCloseable {

	private final URI uri;

	private final String password;

	private final boolean owned;

	private final Closing closing;

	private final AtomicBoolean closed = new AtomicBoolean();

	/**
	 * Describes an engine.
	 * @param owned whether this process has started it
	 */
	RunningEngine(URI uri, String password, boolean owned, Closing closing) {
		this.uri = uri;
		this.password = password;
		this.owned = owned;
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

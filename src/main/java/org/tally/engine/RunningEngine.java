package org.tally.engine;

import java.io.IOException;
import java.net.URI;
import java.util.concurrent.atomic.AtomicBoolean;

import org.jspecify.annotations.Nullable;

/**
 * An Elasticsearch that answers. Closing it stops it if this process owns it; one found
 * running is left to its owner.
 */
public final class RunningEngine implements AutoCloseable {

	private final URI uri;

	private final String password;

	private final @Nullable Closing whenOwned;

	private final AtomicBoolean closed = new AtomicBoolean();

	RunningEngine(URI uri, String password, @Nullable Closing whenOwned) {
		this.uri = uri;
		this.password = password;
		this.whenOwned = whenOwned;
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
		return this.whenOwned != null;
	}

	/** Stops an owned engine and waits for its end; half a minute at most. */
	@Override
	public void close() throws IOException {
		if (this.whenOwned != null && this.closed.compareAndSet(false, true)) {
			this.whenOwned.close();
		}
	}

	interface Closing {

		void close() throws IOException;

	}

}

package org.tally.index.connection;

import java.io.IOException;
import java.net.ConnectException;
import java.util.concurrent.CompletionException;

import co.elastic.clients.elasticsearch._types.ElasticsearchException;
import co.elastic.clients.transport.TransportException;
import org.elasticsearch.client.ResponseException;
import org.jspecify.annotations.Nullable;

/**
 * Tells failures of the way to Elasticsearch, which pass, from failures of a request,
 * which do not.
 */
public final class Connections {

	private Connections() {
	}

	/**
	 * Whether the same request may go through later: no connection, too busy, or an error
	 * of the cluster's own.
	 */
	public static boolean isPassing(Throwable failure) {
		Throwable cause = cause(failure);
		int status = status(cause);
		return (status > 0) ? status == 429 || status >= 500 : cause instanceof IOException;
	}

	/**
	 * Whether another write came first.
	 */
	public static boolean isConflict(Throwable failure) {
		for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
			if (status(cause) == 409) {
				return true;
			}
		}
		return false;
	}

	/**
	 * The client reads some refusals and throws the others as the HTTP layer gives them.
	 */
	private static int status(Throwable cause) {
		if (cause instanceof ElasticsearchException refused) {
			return refused.status();
		}
		if (cause instanceof TransportException transport) {
			return transport.statusCode();
		}
		return (cause instanceof ResponseException response) ? response.getResponse().getStatusLine().getStatusCode()
				: -1;
	}

	/**
	 * Whether it is a failure of the engine or of the way there, and not of a file.
	 */
	public static boolean isOfEngine(Throwable failure) {
		return failure instanceof ElasticsearchException || failure instanceof TransportException
				|| failure instanceof ResponseException || failure instanceof ConnectException;
	}

	/**
	 * One sentence without an end stop.
	 */
	public static String reason(Throwable failure) {
		Throwable cause = cause(failure);
		if (cause instanceof ElasticsearchException refused) {
			return "Elasticsearch answered " + refused.status() + ": " + refused.error().reason();
		}
		return "Elasticsearch could not be reached: " + message(cause);
	}

	private static String message(Throwable cause) {
		@Nullable String message = cause.getMessage();
		return (message != null) ? message : cause.getClass().getSimpleName();
	}

	private static Throwable cause(Throwable failure) {
		Throwable cause = failure;
		while (cause instanceof CompletionException && cause.getCause() != null) {
			cause = cause.getCause();
		}
		return cause;
	}

}

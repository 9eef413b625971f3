package org.tally.search;

import java.io.IOException;

import co.elastic.clients.elasticsearch._types.ElasticsearchException;
import co.elastic.clients.transport.TransportException;
import org.tally.index.connection.Connections;
import org.tally.search.language.mistake.QueryMistakeException;

/**
 * The border to the search engine: failures that pass become
 * {@link SearchUnavailableException}, the others are defects.
 */
public final class Engine {

	/**
	 * A request to the engine.
	 *
	 * @param <T> the answer
	 */
	@FunctionalInterface
	public interface Request<T> {

		T send() throws IOException;

	}

	private Engine() {
	}

	/**
	 * Sends the request.
	 * @throws SearchUnavailableException if the engine is away, too busy, or lacks a part
	 * of the index
	 */
	public static <T> T ask(Request<T> request) {
		try {
			return request.send();
		}
		catch (IOException | ElasticsearchException ex) {
			if (Connections.isPassing(ex) || isIndexAway(ex)) {
				throw new SearchUnavailableException(Connections.reason(ex), ex);
			}
			throw (ex instanceof RuntimeException defect) ? defect : new IllegalStateException(ex);
		}
	}

	/**
	 * Sends a request made of a reader's words.
	 * @throws QueryMistakeException if the engine refuses it as too much
	 * @throws SearchUnavailableException as {@link #ask}
	 */
	public static <T> T askInWords(Request<T> request) {
		try {
			return ask(request);
		}
		catch (ElasticsearchException ex) {
			if (ex.status() == 400) {
				throw QueryMistakeException.tooMuch();
			}
			throw ex;
		}
	}

	/**
	 * The index is made at the start; before that, there is none. A refused login is
	 * mended outside, too.
	 */
	private static boolean isIndexAway(Exception ex) {
		if (ex instanceof ElasticsearchException refused) {
			return refused.status() == 404 || refused.status() == 401 || refused.status() == 403;
		}
		return ex instanceof TransportException;
	}

}

package org.tally.evaluation.load;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;

import org.tally.engine.RunningEngine;

/**
 * The engine as a plain HTTP client has it.
 */
final class RawEngine {

	private final HttpClient client = HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();

	private final URI uri;

	private final String authorization;

	RawEngine(RunningEngine engine) {
		this.uri = engine.uri();
		this.authorization = "Basic " + Base64.getEncoder()
			.encodeToString((engine.username() + ":" + engine.password()).getBytes(StandardCharsets.UTF_8));
	}

	HttpResponse<byte[]> send(SentRequest sent) throws IOException {
		HttpRequest.Builder request = HttpRequest.newBuilder(this.uri.resolve(sent.target()))
			.header("Authorization", this.authorization)
			.method(sent.method(), HttpRequest.BodyPublishers.ofByteArray(sent.body()));
		if (!sent.contentType().isEmpty()) {
			request.header("Content-Type", sent.contentType());
		}
		if (!sent.accept().isEmpty()) {
			request.header("Accept", sent.accept());
		}
		try {
			return this.client.send(request.build(), HttpResponse.BodyHandlers.ofByteArray());
		}
		catch (InterruptedException ex) {
			Thread.currentThread().interrupt();
			throw new IOException(ex);
		}
	}

	/** The same requests one after the other. */
	void replay(List<SentRequest> sent) throws IOException {
		for (SentRequest request : sent) {
			HttpResponse<byte[]> answer = send(request);
			if (answer.statusCode() >= 500) {
				throw new IOException(new String(answer.body(), StandardCharsets.UTF_8));
			}
		}
	}

	/**
	 * Has every search paid for: without this, a search for no hits that was asked before
	 * would cost nothing, and the page would be measured against nothing.
	 */
	void rememberNoAnswer(String index) throws IOException {
		send(new SentRequest("PUT", "/" + index + "/_settings", "application/json", "",
				"{\"index.requests.cache.enable\": false}".getBytes(StandardCharsets.UTF_8)));
	}

}

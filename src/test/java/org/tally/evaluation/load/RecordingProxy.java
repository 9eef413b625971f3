package org.tally.evaluation.load;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;

/**
 * Stands in front of the engine and notes what passes, to be sent again.
 */
final class RecordingProxy implements AutoCloseable {

	private final ExecutorService executor = Executors.newCachedThreadPool();

	private final List<SentRequest> sent = new ArrayList<>();

	private final RawEngine engine;

	private final HttpServer server;

	RecordingProxy(RawEngine engine) throws IOException {
		this.engine = engine;
		this.server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
		this.server.setExecutor(this.executor);
		this.server.createContext("/", this::handle);
		this.server.start();
	}

	URI uri() {
		return URI.create("http://127.0.0.1:" + this.server.getAddress().getPort());
	}

	/** What has passed since the last time. */
	synchronized List<SentRequest> take() {
		List<SentRequest> taken = List.copyOf(this.sent);
		this.sent.clear();
		return taken;
	}

	private synchronized void note(SentRequest request) {
		this.sent.add(request);
	}

	private void handle(HttpExchange exchange) throws IOException {
		try (exchange) {
			SentRequest request = new SentRequest(exchange.getRequestMethod(), exchange.getRequestURI().toString(),
					header(exchange, "Content-Type"), header(exchange, "Accept"),
					exchange.getRequestBody().readAllBytes());
			note(request);
			HttpResponse<byte[]> answer = this.engine.send(request);
			for (String name : List.of("X-elastic-product", "Content-Type")) {
				answer.headers().firstValue(name).ifPresent((value) -> exchange.getResponseHeaders().add(name, value));
			}
			byte[] body = answer.body();
			exchange.sendResponseHeaders(answer.statusCode(), (body.length > 0) ? body.length : -1);
			exchange.getResponseBody().write(body);
		}
	}

	private static String header(HttpExchange exchange, String name) {
		String value = exchange.getRequestHeaders().getFirst(name);
		return (value != null) ? value : "";
	}

	@Override
	public void close() {
		this.server.stop(0);
		this.executor.shutdownNow();
	}

}

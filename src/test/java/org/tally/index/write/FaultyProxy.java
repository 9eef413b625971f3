package org.tally.index.write;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import org.tally.engine.TestEngine;

/**
 * Stands in front of the real engine and spoils the first few bulk requests.
 */
final class FaultyProxy implements AutoCloseable {

	/** Closes the connection without an answer. */
	static final int HANG_UP = -1;

	private final HttpServer server;

	private final ExecutorService executor = Executors.newCachedThreadPool();

	private final HttpClient client = HttpClient.newHttpClient();

	private final AtomicInteger faultsLeft;

	private final int fault;

	private FaultyProxy(int fault, int faults) throws IOException {
		this.fault = fault;
		this.faultsLeft = new AtomicInteger(faults);
		this.server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
		this.server.setExecutor(this.executor);
		this.server.createContext("/", this::handle);
		this.server.start();
	}

	static FaultyProxy inFrontOfEngine(int fault, int faults) throws IOException {
		return new FaultyProxy(fault, faults);
	}

	URI uri() {
		return URI.create("http://127.0.0.1:" + this.server.getAddress().getPort());
	}

	private void handle(HttpExchange exchange) throws IOException {
		byte[] body = exchange.getRequestBody().readAllBytes();
		if (exchange.getRequestURI().getPath().endsWith("/_bulk") && this.faultsLeft.getAndDecrement() > 0) {
			if (this.fault != HANG_UP) {
				answer(exchange, this.fault, "application/json",
						"{\"error\":{\"type\":\"es_rejected_execution_exception\",\"reason\":\"busy\"},\"status\":%d}"
							.formatted(this.fault)
							.getBytes(StandardCharsets.UTF_8));
			}
			exchange.close();
			return;
		}
		try {
			HttpRequest.Builder request = HttpRequest.newBuilder(TestEngine.uri().resolve(exchange.getRequestURI()))
				.method(exchange.getRequestMethod(), HttpRequest.BodyPublishers.ofByteArray(body));
			for (String header : new String[] { "Authorization", "Content-Type", "Accept" }) {
				String value = exchange.getRequestHeaders().getFirst(header);
				if (value != null) {
					request.header(header, value);
				}
			}
			HttpResponse<byte[]> response = this.client.send(request.build(), HttpResponse.BodyHandlers.ofByteArray());
			exchange.getResponseHeaders()
				.add("X-elastic-product", response.headers().firstValue("X-elastic-product").orElse(""));
			answer(exchange, response.statusCode(), response.headers().firstValue("Content-Type").orElse("text/plain"),
					response.body());
		}
		catch (InterruptedException ex) {
			Thread.currentThread().interrupt();
		}
		finally {
			exchange.close();
		}
	}

	private static void answer(HttpExchange exchange, int status, String type, byte[] body) throws IOException {
		exchange.getResponseHeaders().add("Content-Type", type);
		exchange.sendResponseHeaders(status, (body.length == 0) ? -1 : body.length);
		if (body.length > 0) {
			exchange.getResponseBody().write(body);
		}
	}

	@Override
	public void close() {
		this.server.stop(0);
		this.executor.shutdownNow();
	}

}

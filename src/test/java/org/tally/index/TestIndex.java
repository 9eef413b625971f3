package org.tally.index;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.time.Duration;
import java.util.List;
import java.util.UUID;

import co.elastic.clients.elasticsearch.ElasticsearchClient;
import org.tally.engine.TestEngine;
import org.tally.index.connection.ElasticsearchConnection;
import org.tally.index.connection.ElasticsearchProperties;

/**
 * Indices of a test's own on the engine that all tests share.
 */
public final class TestIndex implements AutoCloseable {

	private final ElasticsearchClient client;

	private final IndexNames names;

	private TestIndex(ElasticsearchClient client, IndexNames names) {
		this.client = client;
		this.names = names;
	}

	/**
	 * Makes fresh indices.
	 */
	public static TestIndex create() {
		TestIndex index = at(TestEngine.uri());
		try {
			new Indices(index.client, index.names).createMissing();
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
		return index;
	}

	/**
	 * Connects to an address, where there may be nothing.
	 */
	public static TestIndex at(URI address) {
		return at(address, "test-" + UUID.randomUUID().toString().substring(0, 8));
	}

	public static TestIndex at(URI address, String prefix) {
		ElasticsearchProperties properties = new ElasticsearchProperties(List.of(address.toString()),
				TestEngine.username(), TestEngine.password(), null, null, Duration.ofSeconds(2), Duration.ofSeconds(20),
				prefix);
		return new TestIndex(ElasticsearchConnection.open(properties), new IndexNames(prefix));
	}

	public ElasticsearchClient client() {
		return this.client;
	}

	public IndexNames names() {
		return this.names;
	}

	/**
	 * Makes what was written findable.
	 */
	public void refresh() {
		try {
			this.client.indices().refresh((refresh) -> refresh.index(this.names.prefix() + "-*"));
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	@Override
	public void close() throws IOException {
		for (String index : this.client.indices()
			.get((get) -> get.index(this.names.prefix() + "-*"))
			.result()
			.keySet()) {
			this.client.indices().delete((delete) -> delete.index(index));
		}
		this.client._transport().close();
	}

}

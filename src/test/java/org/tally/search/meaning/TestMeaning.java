package org.tally.search.meaning;

import java.io.IOException;

import co.elastic.clients.elasticsearch.ElasticsearchClient;
import org.tally.index.IndexNames;

/**
 * Ranking by meaning in an index of a test's own.
 */
public final class TestMeaning {

	private TestMeaning() {
	}

	/**
	 * Gives every article its vectors, by the build's own model.
	 */
	public static Meaning fill(ElasticsearchClient client, IndexNames names) throws IOException {
		return fill(client, names, new MeaningConfiguration().encoder());
	}

	static Meaning fill(ElasticsearchClient client, IndexNames names, Encoder encoder) throws IOException {
		PassageFiller filler = new PassageFiller(client, names, encoder);
		long started = System.nanoTime();
		int articles = 0;
		for (int some = filler.fillSome(); some > 0; some = filler.fillSome()) {
			articles += some;
		}
		System.out.printf("Vectors for %d articles in %d ms%n", articles, (System.nanoTime() - started) / 1_000_000);
		return new Meaning(encoder);
	}

}

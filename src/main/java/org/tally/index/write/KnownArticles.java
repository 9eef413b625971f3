package org.tally.index.write;

import java.io.IOException;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import co.elastic.clients.elasticsearch.ElasticsearchClient;
import co.elastic.clients.elasticsearch.core.get.GetResult;
import co.elastic.clients.elasticsearch.core.mget.MultiGetResponseItem;
import org.tally.index.document.FiguresRevised.Wording;

/**
 * Reads what the index has of articles that are to be written over, many at once.
 */
final class KnownArticles {

	private static final List<String> FIELDS = List.of("title", "text", "figures", "figuresRevised");

	private final ElasticsearchClient client;

	private final String index;

	/**
	 * An article as it is now.
	 *
	 * @param sequence with {@code term} the write that made it so
	 */
	public record Known(Wording wording, long sequence, long term) {
	}

	public KnownArticles(ElasticsearchClient client, String index) {
		this.client = client;
		this.index = index;
	}

	/**
	 * Those of the articles that are there, by id.
	 */
	public Map<String, Known> find(Collection<String> ids) throws IOException {
		Map<String, Known> found = new HashMap<>();
		for (MultiGetResponseItem<Wording> item : this.client
			.mget((get) -> get.index(this.index).ids(List.copyOf(ids)).sourceIncludes(FIELDS), Wording.class)
			.docs()) {
			if (item.isResult()) {
				GetResult<Wording> result = item.result();
				Wording wording = result.source();
				if (wording != null && result.seqNo() != null && result.primaryTerm() != null) {
					found.put(result.id(), new Known(wording, result.seqNo(), result.primaryTerm()));
				}
			}
		}
		return found;
	}

}

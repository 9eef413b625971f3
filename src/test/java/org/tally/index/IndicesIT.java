package org.tally.index;

import java.io.IOException;
import java.io.StringReader;
import java.util.Map;

import co.elastic.clients.elasticsearch._types.mapping.Property;
import org.junit.jupiter.api.Test;
import org.tally.engine.TestEngine;

import static org.assertj.core.api.Assertions.assertThat;

class IndicesIT {

	@Test
	void anIndexOfAnEarlierVersionGetsTheFieldsItLacks() throws IOException {
		try (TestIndex index = earlier("keyword")) {
			new Indices(index.client(), index.names()).createMissing();
			assertThat(fields(index)).containsKeys("language", "publishedAt", "signatureBands");
		}
	}

	@Test
	void anIndexWhoseFieldsAreOfAnotherKindIsLeftForTheReindex() throws IOException {
		try (TestIndex index = earlier("text")) {
			new Indices(index.client(), index.names()).createMissing();
			assertThat(fields(index)).containsOnlyKeys("language");
		}
	}

	@Test
	void savedQueriesOfAnEarlierVersionGetTheFieldsTheyLackAndStay() throws IOException {
		try (TestIndex index = earlier("keyword")) {
			String name = index.names().savedQueries();
			index.client().indices().create((create) -> create.withJson(new StringReader("""
					{"mappings": {"dynamic": "strict", "properties": {"name": {"type": "keyword"}}}}""")).index(name));
			index.client().index((write) -> write.index(name).id("1").document(Map.of("name", "Mosul")));
			new Indices(index.client(), index.names()).createMissing();
			assertThat(index.client()
				.indices()
				.getMapping((mapping) -> mapping.index(name))
				.result()
				.values()
				.iterator()
				.next()
				.mappings()
				.properties()).containsKeys("name", "query", "alerts");
			assertThat(String.valueOf(index.client().get((get) -> get.index(name).id("1"), Map.class).source()))
				.isEqualTo("{name=Mosul}");
		}
	}

	private static TestIndex earlier(String kindOfLanguage) throws IOException {
		TestIndex index = TestIndex.at(TestEngine.uri());
		index.client()
			.indices()
			.create((create) -> create
				.withJson(new StringReader("""
						{"mappings": {"dynamic": "strict", "properties": {"language": {"type": "%s"}}}}"""
					.formatted(kindOfLanguage)))
				.index(index.names().firstArticlesIndex())
				.aliases(index.names().articles(), (alias) -> alias)
				.aliases(index.names().articlesWrite(), (alias) -> alias));
		return index;
	}

	private static Map<String, Property> fields(TestIndex index) throws IOException {
		return index.client()
			.indices()
			.getMapping((mapping) -> mapping.index(index.names().articles()))
			.result()
			.values()
			.iterator()
			.next()
			.mappings()
			.properties();
	}

}

package org.tally.search.language;

import java.util.List;
import java.util.stream.Stream;

import co.elastic.clients.elasticsearch._types.query_dsl.Query;
import co.elastic.clients.elasticsearch._types.query_dsl.QueryBuilders;
import co.elastic.clients.elasticsearch._types.query_dsl.TextQueryType;
import org.tally.search.language.field.SearchField;

/**
 * Marks names of actors and places in title and text. An article is found by the ids of
 * those it names, which stand nowhere in its words.
 */
final class NameMarks {

	/** A listed actor has up to some dozens of names, the usual ones first. */
	private static final int MOST_NAMES = 24;

	private NameMarks() {
	}

	/**
	 * A query that matches where any of the names stands as a whole.
	 */
	static Query of(Stream<String> names) {
		List<Query> phrases = names.distinct().limit(MOST_NAMES).map(NameMarks::phrase).toList();
		return QueryBuilders.bool().should(phrases).build()._toQuery();
	}

	private static Query phrase(String name) {
		return QueryBuilders.multiMatch()
			.fields(SearchField.ANY.words())
			.query(name)
			.type(TextQueryType.Phrase)
			// Each name is asked for itself, without the others.
			.analyzer("news")
			.build()
			._toQuery();
	}

}

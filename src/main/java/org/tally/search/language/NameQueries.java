package org.tally.search.language;

import java.util.List;
import java.util.stream.Collectors;

import co.elastic.clients.elasticsearch._types.FieldValue;
import co.elastic.clients.elasticsearch._types.query_dsl.Query;
import co.elastic.clients.elasticsearch._types.query_dsl.QueryBuilders;
import org.apache.lucene.queryparser.flexible.core.nodes.FieldQueryNode;
import org.tally.article.Vocabulary;
import org.tally.article.mention.Actor;
import org.tally.article.mention.Place;
import org.tally.search.language.field.SearchField;

/**
 * Queries for actors and places by any of their names, whichever of them an article uses;
 * a place is found with all that lies in it.
 */
final class NameQueries {

	/** Namesakes beyond these are hamlets. */
	private static final int MOST_NAMESAKES = 50;

	private final Vocabulary vocabulary;

	NameQueries(Vocabulary vocabulary) {
		this.vocabulary = vocabulary;
	}

	/**
	 * All of the words, which may be one name or several.
	 */
	Query of(List<FieldQueryNode> run, WordQueries words) {
		SearchField field = WordQueries.field(run.get(0).getFieldAsString());
		String name = run.stream().map(FieldQueryNode::getTextAsString).collect(Collectors.joining(" "));
		if (run.size() == 1 || !ids(field, name).isEmpty()) {
			return orNamed(field, name, words.allOf(run));
		}
		return QueryBuilders.bool()
			.must(run.stream().map((word) -> of(List.of(word), words)).toList())
			.build()
			._toQuery();
	}

	/**
	 * What the words find, and what bears the name.
	 */
	Query orNamed(SearchField field, String name, Query words) {
		List<FieldValue> ids = ids(field, name);
		if (ids.isEmpty()) {
			return words;
		}
		Query named = QueryBuilders.terms()
			.field((field == SearchField.PLACE) ? "placeIds" : "actorIds")
			.terms((terms) -> terms.value(ids))
			.build()
			._toQuery();
		return QueryBuilders.bool().should(words, named).minimumShouldMatch("1").build()._toQuery();
	}

	private List<FieldValue> ids(SearchField field, String name) {
		return ((field == SearchField.PLACE) ? this.vocabulary.placesNamed(name).stream().map(Place::id)
				: this.vocabulary.actorsNamed(name).stream().map(Actor::id))
			.limit(MOST_NAMESAKES)
			.map(FieldValue::of)
			.toList();
	}

}

package org.tally.search.language;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import co.elastic.clients.elasticsearch._types.FieldValue;
import co.elastic.clients.elasticsearch._types.query_dsl.Query;
import co.elastic.clients.elasticsearch._types.query_dsl.QueryBuilders;
import org.apache.lucene.queryparser.flexible.core.nodes.FieldQueryNode;
import org.tally.article.Vocabulary;
import org.tally.article.mention.Actor;
import org.tally.article.mention.Place;
import org.tally.search.language.field.SearchField;
import org.tally.search.query.ArticleQuery;
import org.tally.search.query.FacetName;

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
			return words.isMarking() ? marks(field, name) : orNamed(field, name, words.allOf(run));
		}
		return QueryBuilders.bool()
			.must(run.stream().map((word) -> of(List.of(word), words)).toList())
			.build()
			._toQuery();
	}

	/**
	 * What bears the name. An actor is what its filter finds and no more, since words of
	 * its name stand in others' names; they only rank what is found. A place's stand in
	 * those of what lies around it, and count, too; so do the words of a name that is not
	 * listed.
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
		return (field == SearchField.ACTOR) ? QueryBuilders.bool().filter(named).should(words).build()._toQuery()
				: QueryBuilders.bool().should(words, named).minimumShouldMatch("1").build()._toQuery();
	}

	/** Where an article has the name, or another of what bears it. */
	Query marks(SearchField field, String name) {
		return NameMarks.of(Stream.concat(Stream.of(name),
				ids(field, name).stream().flatMap((id) -> names(field == SearchField.PLACE, id.stringValue()))));
	}

	/** Where an article names the actors and places that filters ask for. */
	Query marks(ArticleQuery query) {
		return NameMarks.of(Stream.concat(chosen(query, FacetName.ACTOR), chosen(query, FacetName.PLACE)));
	}

	private Stream<String> chosen(ArticleQuery query, FacetName facet) {
		return query.selection(facet)
			.included()
			.stream()
			.filter((id) -> !id.equals(FacetName.NONE))
			.flatMap((id) -> names(facet == FacetName.PLACE, id));
	}

	private Stream<String> names(boolean place, String id) {
		return place
				? Stream.concat(Stream.of(this.vocabulary.place(id).name()), this.vocabulary.namesOfPlace(id).stream())
				: Stream.concat(Stream.of(this.vocabulary.actor(id).name()), this.vocabulary.namesOfActor(id).stream());
	}

	private List<FieldValue> ids(SearchField field, String name) {
		return ((field == SearchField.PLACE) ? this.vocabulary.placesNamed(name).stream().map(Place::id)
				: this.vocabulary.actorsNamed(name).stream().map(Actor::id))
			.limit(MOST_NAMESAKES)
			.map(FieldValue::of)
			.toList();
	}

}

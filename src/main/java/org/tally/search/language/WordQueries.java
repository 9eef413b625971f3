package org.tally.search.language;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

import co.elastic.clients.elasticsearch._types.query_dsl.CombinedFieldsOperator;
import co.elastic.clients.elasticsearch._types.query_dsl.Operator;
import co.elastic.clients.elasticsearch._types.query_dsl.Query;
import co.elastic.clients.elasticsearch._types.query_dsl.QueryBuilders;
import co.elastic.clients.elasticsearch._types.query_dsl.TextQueryType;
import org.apache.lucene.queryparser.flexible.core.nodes.FieldQueryNode;
import org.apache.lucene.queryparser.flexible.core.nodes.FuzzyQueryNode;
import org.apache.lucene.queryparser.flexible.core.nodes.QuotedFieldQueryNode;
import org.tally.article.FigureType;

/**
 * Queries for words, phrases, prefixes and near spellings in one field.
 */
final class WordQueries {

	/**
	 * Words that stand together, give or take one or two others, are more likely meant
	 * together.
	 */
	private static final int NEAR = 2;

	/**
	 * As much again as the words alone: a near phrase comes first, and rare words still
	 * count.
	 */
	private static final float NEAR_BOOST = 1.0f;

	/** A longer run of words is a sentence, whose words never stand together again. */
	private static final int MOST_NEAR = 8;

	/** A prefix or near spelling stands for at most so many words. */
	private static final int MAX_EXPANSIONS = 100;

	/** Shorter prefixes stand for too many words to mean any of them. */
	private static final int SHORTEST_PREFIX = 2;

	/**
	 * Every one of the words, in any of the field's places.
	 */
	Query allOf(List<FieldQueryNode> words) {
		SearchField field = field(words.get(0).getFieldAsString());
		String text = words.stream().map(FieldQueryNode::getTextAsString).collect(Collectors.joining(" "));
		if (field.isCode()) {
			return codes(field, text);
		}
		Query all = QueryBuilders.combinedFields()
			.fields(field.words())
			.query(text)
			.operator(CombinedFieldsOperator.And)
			.build()
			._toQuery();
		if (words.size() == 1 || words.size() > MOST_NEAR || !field.isProse()) {
			return all;
		}
		Query near = QueryBuilders.multiMatch()
			.fields(field.words())
			.query(text)
			.type(TextQueryType.Phrase)
			// Without other names: some dozen ways to say ISIS, squared, are too many
			// phrases.
			.analyzer("news")
			.slop(NEAR)
			.boost(NEAR_BOOST)
			.build()
			._toQuery();
		return QueryBuilders.bool().must(all).should(near).build()._toQuery();
	}

	/**
	 * Most of a sentence's words. Neither pairs of its words nor their exact forms tell
	 * better articles from worse: both were measured.
	 */
	Query mostOf(Sentence sentence) {
		return QueryBuilders.combinedFields()
			.fields(SearchField.ANY.words())
			.query(String.join(" ", sentence.words()))
			.minimumShouldMatch(Sentence.ENOUGH)
			.build()
			._toQuery();
	}

	/**
	 * The words as written, in their order, with up to {@code slop} others between.
	 */
	Query phrase(QuotedFieldQueryNode phrase, int slop) {
		SearchField field = field(phrase.getFieldAsString());
		if (field.isCode()) {
			return codes(field, phrase.getTextAsString());
		}
		return QueryBuilders.multiMatch()
			.fields(field.exact())
			.query(phrase.getTextAsString())
			.type(TextQueryType.Phrase)
			.slop(slop)
			.build()
			._toQuery();
	}

	Query fuzzy(FuzzyQueryNode fuzzy) {
		return QueryBuilders.multiMatch()
			.fields(field(fuzzy.getFieldAsString()).exact())
			.query(fuzzy.getTextAsString())
			.fuzziness((fuzzy.getSimilarity() == 1) ? "1" : "AUTO")
			.prefixLength(1)
			.maxExpansions(MAX_EXPANSIONS)
			.operator(Operator.And)
			.build()
			._toQuery();
	}

	Query prefix(FieldQueryNode word) {
		String text = word.getTextAsString();
		String prefix = text.substring(0, text.length() - 1);
		if (text.equals("*") && word.getFieldAsString().isEmpty()) {
			return QueryBuilders.matchAll().build()._toQuery();
		}
		if (!text.endsWith("*") || prefix.indexOf('*') >= 0) {
			throw new QueryMistakeException(
					"'" + text + "': the * goes at the end of a word only, such as displac*. Move or remove it.");
		}
		if (prefix.length() < SHORTEST_PREFIX) {
			throw new QueryMistakeException(
					"'" + text + "' stands for too many words. Write at least two letters before the *.");
		}
		return QueryBuilders.multiMatch()
			.fields(field(word.getFieldAsString()).exact())
			.query(prefix)
			.type(TextQueryType.BoolPrefix)
			.maxExpansions(MAX_EXPANSIONS)
			.operator(Operator.And)
			.build()
			._toQuery();
	}

	private static Query codes(SearchField field, String text) {
		if (field == SearchField.FIGURE) {
			requireFigureTypes(text);
		}
		return QueryBuilders.bool()
			.filter(List.of(text.toLowerCase(Locale.ROOT).split("\\s+"))
				.stream()
				.map((code) -> QueryBuilders.term().field(field.words().get(0)).value(code).build()._toQuery())
				.toList())
			.build()
			._toQuery();
	}

	private static void requireFigureTypes(String text) {
		for (String code : text.toLowerCase(Locale.ROOT).split("\\s+")) {
			if (Arrays.stream(FigureType.values()).noneMatch((type) -> type.code().equals(code))) {
				throw new QueryMistakeException("There is no figure type '" + code + "'. The types are "
						+ Arrays.stream(FigureType.values()).map(FigureType::code).collect(Collectors.joining(", "))
						+ ".");
			}
		}
	}

	private static SearchField field(String name) {
		return SearchField.of(name)
			.orElseThrow(() -> new QueryMistakeException("There is no field '" + name + ":'. The fields are "
					+ SearchField.names() + ". To search for a colon, put the words in quotes."));
	}

}

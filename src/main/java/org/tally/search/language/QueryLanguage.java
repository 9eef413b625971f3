package org.tally.search.language;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import co.elastic.clients.elasticsearch._types.query_dsl.BoolQuery;
import co.elastic.clients.elasticsearch._types.query_dsl.Query;
import co.elastic.clients.elasticsearch._types.query_dsl.QueryBuilders;
import org.apache.lucene.queryparser.flexible.core.QueryNodeParseException;
import org.apache.lucene.queryparser.flexible.core.nodes.AndQueryNode;
import org.apache.lucene.queryparser.flexible.core.nodes.BooleanQueryNode;
import org.apache.lucene.queryparser.flexible.core.nodes.BoostQueryNode;
import org.apache.lucene.queryparser.flexible.core.nodes.FieldQueryNode;
import org.apache.lucene.queryparser.flexible.core.nodes.FuzzyQueryNode;
import org.apache.lucene.queryparser.flexible.core.nodes.GroupQueryNode;
import org.apache.lucene.queryparser.flexible.core.nodes.ModifierQueryNode;
import org.apache.lucene.queryparser.flexible.core.nodes.OrQueryNode;
import org.apache.lucene.queryparser.flexible.core.nodes.QueryNode;
import org.apache.lucene.queryparser.flexible.core.nodes.QuotedFieldQueryNode;
import org.apache.lucene.queryparser.flexible.core.nodes.SlopQueryNode;
import org.apache.lucene.queryparser.flexible.standard.parser.StandardSyntaxParser;

/**
 * Reads what a person typed. Words are all required but in a {@link Sentence};
 * {@code "phrases"} are exact; {@code OR}, {@code -word}, {@code ( )}, {@code prefix*},
 * {@code word~}, {@code "two words"~5} and {@code field:word} do what they look like. The
 * grammar is Lucene's; what it can say beyond this is refused, not half done.
 */
public final class QueryLanguage {

	/** Enough for any question a person asks; a pasted article is one word too many. */
	private static final int MAX_LENGTH = 2_000;

	/** Deeper than any question; Elasticsearch itself stops at some thirty levels. */
	private static final int DEEPEST = 10;

	private final WordQueries words = new WordQueries();

	/**
	 * Turns the reader's words into a query for Elasticsearch.
	 * @throws QueryMistakeException if they cannot be understood
	 */
	public Query parse(String text) {
		if (text.isBlank()) {
			return QueryBuilders.matchAll().build()._toQuery();
		}
		if (text.length() > MAX_LENGTH) {
			throw new QueryMistakeException("The query is longer than 2,000 characters. Shorten it.");
		}
		Optional<Sentence> sentence = Sentence.of(text);
		if (sentence.isPresent()) {
			return this.words.mostOf(sentence.get());
		}
		if (QueryMistakes.depth(text) > DEEPEST) {
			throw new QueryMistakeException(
					"Parentheses stand more than " + DEEPEST + " deep. Write the query with fewer of them.");
		}
		try {
			return query(new StandardSyntaxParser().parse(asMeant(text), ""));
		}
		catch (QueryNodeParseException | NumberFormatException ex) {
			throw QueryMistakes.in(text);
		}
	}

	/**
	 * A slash would begin a regular expression, which is not offered, and a dash between
	 * spaces would exclude the word after it, which nobody means: both are plain text.
	 */
	private static String asMeant(String text) {
		return text.replace("/", "\\/").replaceAll("(?<=^|\\s)[-+!](?=\\s)", " ");
	}

	private Query query(QueryNode node) {
		if (node instanceof GroupQueryNode group) {
			return query(group.getChild());
		}
		if (node instanceof BoostQueryNode boost) {
			throw new QueryMistakeException("Weights such as ^" + Math.round(boost.getValue())
					+ " are not offered. Leave out the ^ and the number, or put the words in quotes.");
		}
		if (node instanceof OrQueryNode) {
			return QueryBuilders.bool()
				.should(node.getChildren().stream().map(this::query).toList())
				.minimumShouldMatch("1")
				.build()
				._toQuery();
		}
		if (node instanceof AndQueryNode || node instanceof BooleanQueryNode) {
			return all(node.getChildren());
		}
		if (node instanceof ModifierQueryNode) {
			return all(List.of(node));
		}
		return leaf(node);
	}

	/**
	 * Neighbouring plain words go in one query, so that "islamic state" finds ISIS.
	 */
	private Query all(List<QueryNode> nodes) {
		BoolQuery.Builder all = QueryBuilders.bool();
		List<FieldQueryNode> run = new ArrayList<>();
		int clauses = 0;
		for (QueryNode node : nodes) {
			if (isPlainWord(node)) {
				FieldQueryNode word = (FieldQueryNode) node;
				if (!run.isEmpty() && !run.get(0).getFieldAsString().equals(word.getFieldAsString())) {
					all.must(this.words.allOf(run));
					run = new ArrayList<>();
				}
				run.add(word);
				continue;
			}
			if (!run.isEmpty()) {
				all.must(this.words.allOf(run));
				run = new ArrayList<>();
			}
			if (node instanceof ModifierQueryNode modifier
					&& modifier.getModifier() == ModifierQueryNode.Modifier.MOD_NOT) {
				all.mustNot(query(modifier.getChild()));
			}
			else {
				all.must(query((node instanceof ModifierQueryNode modifier) ? modifier.getChild() : node));
			}
			clauses++;
		}
		if (!run.isEmpty()) {
			Query words = this.words.allOf(run);
			if (clauses == 0) {
				return words;
			}
			all.must(words);
		}
		return all.build()._toQuery();
	}

	private Query leaf(QueryNode node) {
		if (node instanceof SlopQueryNode slop && slop.getChild() instanceof QuotedFieldQueryNode phrase) {
			return this.words.phrase(phrase, slop.getValue());
		}
		if (node instanceof QuotedFieldQueryNode phrase) {
			return this.words.phrase(phrase, 0);
		}
		if (node instanceof FuzzyQueryNode fuzzy) {
			return this.words.fuzzy(fuzzy);
		}
		if (isPlainWord(node)) {
			return this.words.allOf(List.of((FieldQueryNode) node));
		}
		if (node instanceof FieldQueryNode wildcard) {
			return this.words.prefix(wildcard);
		}
		throw new QueryMistakeException("Ranges and functions are not offered. Use words, \"phrases\", OR, -word, "
				+ "( ), prefix* and word~, or put the text in quotes.");
	}

	private static boolean isPlainWord(QueryNode node) {
		return node.getClass() == FieldQueryNode.class && ((FieldQueryNode) node).getTextAsString().indexOf('*') < 0;
	}

}

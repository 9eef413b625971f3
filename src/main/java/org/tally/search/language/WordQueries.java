package org.tally.search.language;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

import co.elastic.clients.elasticsearch._types.query_dsl.CombinedFieldsOperator;
import co.elastic.clients.elasticsearch._types.query_dsl.Operator;
import co.elastic.clients.elasticsearch._types.query_dsl.Query;
import co.elastic.clients.elasticsearch._types.query_dsl.QueryBuilders;
import co.elastic.clients.elasticsearch._types.query_dsl.TextQueryType;
import org.apache.lucene.queryparser.flexible.core.nodes.FieldQueryNode;
import org.apache.lucene.queryparser.flexible.core.nodes.FuzzyQueryNode;
import org.apache.lucene.queryparser.flexible.core.nodes.QuotedFieldQueryNode;
import org.apache.lucene.queryparser.flexible.core.util.UnescapedCharSequence;
import org.tally.search.language.field.SearchField;
import org.tally.search.language.mistake.Mistake;
import org.tally.search.language.mistake.QueryMistake.Kind;
import org.tally.search.language.mistake.Typed;

/**
 * Queries for words, phrases, prefixes and near spellings in one field.
 */
final class WordQueries {

	/** Words that stand near each other count for more. */
	static final WordQueries RANKED = new WordQueries(true);

	/**
	 * Words only. A run of near ones is a match of its own, with the words between them
	 * that nobody asked for.
	 */
	static final WordQueries ALONE = new WordQueries(false);

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

	/** A beginning stands for at most so many words. */
	private static final int MAX_EXPANSIONS = 100;

	/** A near spelling stands for at most so many: the nearest, and they are few. */
	private static final int MOST_SPELLINGS = 30;

	/** Shorter prefixes stand for too many words to mean any of them. */
	private static final int SHORTEST_PREFIX = 2;

	private static final Pattern MARK = Pattern.compile("(?<=^|[\\p{L}\\p{N}])\\?+(?=[\\p{L}\\p{N}])");

	private final boolean ranked;

	private WordQueries(boolean ranked) {
		this.ranked = ranked;
	}

	/** Whether what they find is marked, and not searched. */
	boolean isMarking() {
		return !this.ranked;
	}

	/**
	 * Every one of the words, in any of the field's places.
	 */
	Query allOf(List<FieldQueryNode> words) {
		SearchField field = field(words.get(0).getFieldAsString());
		String text = words.stream().map(FieldQueryNode::getTextAsString).collect(Collectors.joining(" "));
		Query all = QueryBuilders.combinedFields()
			.fields(field.words())
			.query(text)
			.operator(CombinedFieldsOperator.And)
			.build()
			._toQuery();
		if (!this.ranked || words.size() == 1 || words.size() > MOST_NEAR || !field.isProse()) {
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
			.maxExpansions(MOST_SPELLINGS)
			.operator(Operator.And)
			.build()
			._toQuery();
	}

	/**
	 * Words that begin so. A single * is every article.
	 */
	Query prefix(FieldQueryNode word, Typed typed) {
		String text = word.getTextAsString();
		int star = star(word);
		if (text.equals("*") && word.getFieldAsString().isEmpty()) {
			return QueryBuilders.matchAll().build()._toQuery();
		}
		if (star < text.length() - 1) {
			// What stands before the star, or all of it where nothing does: *mosul.
			String mended = (star >= SHORTEST_PREFIX) ? text.substring(0, star) + "*" : text.replace("*", "");
			throw Mistake.in(word, typed, mended, Kind.STAR, text);
		}
		String prefix = text.substring(0, star);
		if (prefix.length() < SHORTEST_PREFIX) {
			throw Mistake.in(word, typed, prefix, Kind.SHORT_PREFIX, text, String.valueOf(SHORTEST_PREFIX));
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

	/**
	 * A "?" within a word stands for no letter; behind it, it only ends a question.
	 */
	void check(FieldQueryNode word, Typed typed) {
		String text = typed.of(word);
		if (MARK.matcher(text).find()) {
			String letters = text.replaceAll("[?*]+", "");
			String mended = (letters.length() > SHORTEST_PREFIX) ? letters + "~" : letters;
			throw Mistake.in(word, typed, mended, Kind.QUESTION_MARK, text);
		}
	}

	/** Where the word's first star is that is an operator, or -1. */
	static int star(FieldQueryNode word) {
		CharSequence text = word.getText();
		for (int i = 0; i < text.length(); i++) {
			if (text.charAt(i) == '*' && !(text instanceof UnescapedCharSequence escaped && escaped.wasEscaped(i))) {
				return i;
			}
		}
		return -1;
	}

	static SearchField field(String name) {
		return SearchField.of(name).orElseThrow(() -> new IllegalArgumentException("No field " + name));
	}

}

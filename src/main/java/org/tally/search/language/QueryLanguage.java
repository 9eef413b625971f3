package org.tally.search.language;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;

import co.elastic.clients.elasticsearch._types.query_dsl.Query;
import co.elastic.clients.elasticsearch._types.query_dsl.QueryBuilders;
import org.apache.lucene.queryparser.flexible.core.QueryNodeParseException;
import org.apache.lucene.queryparser.flexible.core.nodes.QueryNode;
import org.apache.lucene.queryparser.flexible.standard.parser.StandardSyntaxParser;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.stereotype.Component;
import org.tally.article.Vocabulary;
import org.tally.search.language.mistake.Mistake;
import org.tally.search.language.mistake.QueryMistakeException;
import org.tally.search.language.mistake.Refusals;
import org.tally.search.language.mistake.SyntaxMistakes;
import org.tally.search.language.mistake.Typed;
import org.tally.search.query.ArticleQuery;

/**
 * Reads what a person typed. Words are all required but in a {@link Sentence}, and but
 * for {@link IdleWords}; {@code "phrases"} are exact; {@code OR}, {@code -word},
 * {@code ( )}, {@code prefix*}, {@code word~}, {@code "two words"~5}, {@code field:word},
 * {@code figure:killed>=100} and {@code published:2017-05..2017-06} do what they look
 * like. {@code OR} joins the two that it stands between, more closely than words that
 * merely follow each other: {@code a b OR c d} is {@code a (b OR c) d}. The grammar is
 * Lucene's; what it can say beyond this is refused, not half done.
 */
@Component
public final class QueryLanguage {

	/** More mistakes than that in one query are no slips. */
	private static final int MOST_MENDS = 6;

	private final Vocabulary vocabulary;

	private final NameQueries names;

	private final Clock clock;

	@Autowired
	public QueryLanguage(Vocabulary vocabulary) {
		this(vocabulary, Clock.systemUTC());
	}

	/**
	 * A language whose {@code last-30-days} end on the clock's day.
	 */
	public QueryLanguage(Vocabulary vocabulary, Clock clock) {
		this.vocabulary = vocabulary;
		this.names = new NameQueries(vocabulary);
		this.clock = clock;
	}

	/**
	 * Turns the reader's words into a query for Elasticsearch.
	 * @throws QueryMistakeException if they cannot be understood
	 */
	public Query parse(String text) {
		return read(text, WordQueries.RANKED);
	}

	private Query read(String text, WordQueries words) {
		try {
			return translated(text, words);
		}
		catch (Mistake ex) {
			throw new QueryMistakeException(ex.told(mended(text, ex)));
		}
	}

	/**
	 * What is marked in an article that the query finds: its words without what only
	 * ranks, and the names of the actors and places that it asks for.
	 * @throws QueryMistakeException if the words cannot be understood
	 */
	public Query marked(ArticleQuery query) {
		return QueryBuilders.bool()
			.should(read(query.text(), WordQueries.ALONE), this.names.marks(query))
			.build()
			._toQuery();
	}

	/**
	 * What the query is made of, or nothing where it is empty or mistaken.
	 */
	public Optional<QueryTree> tree(String text) {
		if (text.isBlank()) {
			return Optional.empty();
		}
		try {
			Refusals.check(text);
			QueryTree tree = tree(new Typed(text));
			if (Sentence.of(text).isEmpty()) {
				translated(tree, WordQueries.RANKED);
			}
			return Optional.of(tree);
		}
		catch (Mistake ex) {
			return Optional.empty();
		}
	}

	private Query translated(String text, WordQueries words) {
		if (text.isBlank()) {
			return QueryBuilders.matchAll().build()._toQuery();
		}
		Refusals.check(text);
		Optional<Sentence> sentence = Sentence.of(text);
		if (sentence.isPresent()) {
			return words.mostOf(sentence.get());
		}
		return translated(tree(new Typed(text)), words);
	}

	private Query translated(QueryTree tree, WordQueries words) {
		return new Translation(tree, this.names, words, LocalDate.now(this.clock)).of(tree.root());
	}

	private QueryTree tree(Typed typed) {
		try {
			QueryNode root = new StandardSyntaxParser().parse(typed.grammar(), "");
			return new QueryTree(typed, root, IdleWords.of(root, typed, this.vocabulary));
		}
		catch (QueryNodeParseException | NumberFormatException ex) {
			throw SyntaxMistakes.in(typed.text());
		}
	}

	/**
	 * A query that can be read, by one mend after the other; where they lead nowhere, the
	 * bare words.
	 */
	private @Nullable String mended(String text, Mistake mistake) {
		String candidate = mistake.mend(text);
		for (int mends = 0; mends < MOST_MENDS && !candidate.isBlank(); mends++) {
			try {
				translated(candidate, WordQueries.RANKED);
				return candidate;
			}
			catch (Mistake ex) {
				candidate = ex.mend(candidate);
			}
		}
		String words = Refusals.words(text);
		return (words.isBlank() || words.equals(text) || !isRead(words)) ? null : words;
	}

	private boolean isRead(String text) {
		try {
			translated(text, WordQueries.RANKED);
			return true;
		}
		catch (Mistake ex) {
			return false;
		}
	}

}

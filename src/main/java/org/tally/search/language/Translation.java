package org.tally.search.language;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import co.elastic.clients.elasticsearch._types.query_dsl.BoolQuery;
import co.elastic.clients.elasticsearch._types.query_dsl.Query;
import co.elastic.clients.elasticsearch._types.query_dsl.QueryBuilders;
import org.apache.lucene.queryparser.flexible.core.nodes.AndQueryNode;
import org.apache.lucene.queryparser.flexible.core.nodes.BooleanQueryNode;
import org.apache.lucene.queryparser.flexible.core.nodes.FieldQueryNode;
import org.apache.lucene.queryparser.flexible.core.nodes.FuzzyQueryNode;
import org.apache.lucene.queryparser.flexible.core.nodes.GroupQueryNode;
import org.apache.lucene.queryparser.flexible.core.nodes.ModifierQueryNode;
import org.apache.lucene.queryparser.flexible.core.nodes.OrQueryNode;
import org.apache.lucene.queryparser.flexible.core.nodes.QueryNode;
import org.apache.lucene.queryparser.flexible.core.nodes.QuotedFieldQueryNode;
import org.apache.lucene.queryparser.flexible.core.nodes.SlopQueryNode;
import org.apache.lucene.queryparser.flexible.standard.nodes.TermRangeQueryNode;
import org.tally.search.language.field.FieldValues;
import org.tally.search.language.field.SearchField;
import org.tally.search.language.mistake.Mistake;
import org.tally.search.language.mistake.QueryMistake.Kind;
import org.tally.search.language.mistake.Refusals;
import org.tally.search.language.mistake.Typed;
import org.tally.search.query.FacetName;

/**
 * Turns one query's tree into a query for Elasticsearch.
 */
final class Translation {

	private static final Pattern COMPARISON = Pattern.compile("([^<>=]*?)\\s*(>=|<=|>|<|=)\\s*(.*)");

	private final QueryTree tree;

	private final Typed typed;

	private final NameQueries names;

	private final FieldValues values;

	private final WordQueries words;

	Translation(QueryTree tree, NameQueries names, WordQueries words, LocalDate today) {
		this.tree = tree;
		this.typed = tree.typed();
		this.names = names;
		this.words = words;
		this.values = new FieldValues(this.typed, today);
	}

	Query of(QueryNode node) {
		if (node instanceof GroupQueryNode group) {
			return of(group.getChild());
		}
		if (node instanceof OrQueryNode) {
			return QueryBuilders.bool()
				.should(node.getChildren().stream().map(this::of).toList())
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
			if (this.tree.isIdle(node)) {
				continue;
			}
			if (isPlainWord(node)) {
				FieldQueryNode word = (FieldQueryNode) node;
				if (!run.isEmpty() && !run.get(0).getFieldAsString().equals(word.getFieldAsString())) {
					all.must(run(run));
					run = new ArrayList<>();
					clauses++;
				}
				run.add(word);
				continue;
			}
			if (!run.isEmpty()) {
				all.must(run(run));
				run = new ArrayList<>();
			}
			if (node instanceof ModifierQueryNode modifier
					&& modifier.getModifier() == ModifierQueryNode.Modifier.MOD_NOT) {
				all.mustNot(of(modifier.getChild()));
			}
			else {
				all.must(of((node instanceof ModifierQueryNode modifier) ? modifier.getChild() : node));
			}
			clauses++;
		}
		if (!run.isEmpty()) {
			Query last = run(run);
			if (clauses == 0) {
				return last;
			}
			all.must(last);
		}
		return all.build()._toQuery();
	}

	private Query run(List<FieldQueryNode> run) {
		return field(run.get(0)).isName() ? this.names.of(run, this.words) : this.words.allOf(run);
	}

	private Query leaf(QueryNode node) {
		if (node instanceof SlopQueryNode slop && slop.getChild() instanceof QuotedFieldQueryNode phrase) {
			return phrase(phrase, slop.getValue());
		}
		if (node instanceof TermRangeQueryNode range) {
			throw this.values.range(range);
		}
		if (!(node instanceof FieldQueryNode word)) {
			throw Mistake.at(0, this.typed.text().length(), Refusals.words(this.typed.text()), Kind.FUNCTION,
					this.typed.text());
		}
		SearchField field = field(word);
		if (isNone(word)) {
			return this.values.none(field);
		}
		if (field.hasValues()) {
			return this.values.of(field, word);
		}
		if (word instanceof QuotedFieldQueryNode phrase) {
			return phrase(phrase, 0);
		}
		if (word instanceof FuzzyQueryNode fuzzy) {
			return this.words.fuzzy(fuzzy);
		}
		return isPlainWord(word) ? run(List.of(word)) : this.words.prefix(word, this.typed);
	}

	private Query phrase(QuotedFieldQueryNode phrase, int slop) {
		SearchField field = field(phrase);
		if (field.hasValues()) {
			return this.values.of(field, phrase);
		}
		Query words = this.words.phrase(phrase, slop);
		if (!field.isName() || slop > 0) {
			return words;
		}
		String name = phrase.getTextAsString();
		return this.words.isMarking() ? this.names.marks(field, name) : this.names.orNamed(field, name, words);
	}

	/**
	 * Whether it is a word that can stand in a row with others.
	 */
	private boolean isPlainWord(QueryNode node) {
		if (node.getClass() != FieldQueryNode.class) {
			return false;
		}
		FieldQueryNode word = (FieldQueryNode) node;
		if (field(word).hasValues() || isNone(word)) {
			return false;
		}
		String typed = this.typed.of(word);
		Matcher comparison = COMPARISON.matcher(typed);
		if (typed.indexOf('\\') < 0 && comparison.matches()) {
			throw this.values.comparison(word, comparison.group(1), comparison.group(2), comparison.group(3));
		}
		this.words.check(word, this.typed);
		return WordQueries.star(word) < 0;
	}

	/** What has no value in the field: "place:none". */
	private boolean isNone(FieldQueryNode node) {
		return !(node instanceof FuzzyQueryNode) && node.getTextAsString().equalsIgnoreCase(FacetName.NONE)
				&& field(node).hasNone();
	}

	/** The field that a node names. */
	private SearchField field(FieldQueryNode node) {
		String name = node.getFieldAsString();
		return SearchField.of(name).orElseThrow(() -> {
			int end = this.typed.at(node.getBegin());
			int quote = (node instanceof QuotedFieldQueryNode) ? 1 : 0;
			Matcher place = Pattern.compile(Pattern.quote(name) + "\\s*:").matcher(this.typed.text());
			int start = end;
			int colon = end;
			while (place.find() && place.end() <= end) {
				start = place.start();
				colon = place.end();
			}
			Mistake mistake = SearchField.nearest(name)
				.map((near) -> Mistake.at(0, 0, "", Kind.FIELD_NEAR, name, near))
				.orElseGet(() -> Mistake.at(0, 0, "", Kind.FIELD, name, SearchField.names()));
			String mend = SearchField.nearest(name).map((near) -> near + ":").orElse("");
			if (mend.isEmpty() && quote == 0 && colon == end) {
				// A colon that was meant: a time, an address.
				int after = this.typed.at(node.getEnd());
				return mistake.movedTo(start, colon)
					.mending(start, after,
							'"' + this.typed.text().substring(start, after).replaceAll("[\"\\\\]", " ") + '"');
			}
			return mistake.movedTo(start, colon).mending(start, colon, mend);
		});
	}

}

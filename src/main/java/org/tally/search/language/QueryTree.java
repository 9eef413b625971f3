package org.tally.search.language;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

import org.apache.lucene.queryparser.flexible.core.nodes.FieldQueryNode;
import org.apache.lucene.queryparser.flexible.core.nodes.FuzzyQueryNode;
import org.apache.lucene.queryparser.flexible.core.nodes.QueryNode;
import org.apache.lucene.queryparser.flexible.core.nodes.QuotedFieldQueryNode;
import org.tally.search.language.field.SearchField;
import org.tally.search.language.mistake.Typed;

/**
 * What a query is made of, and the same query with one thing in it written otherwise.
 */
public final class QueryTree {

	/**
	 * A part of the query, and the query after a change to it.
	 *
	 * @param text the part as it was typed
	 * @param changed the query after the change
	 */
	public record Part(String text, String changed) {
	}

	/**
	 * A word that is looked for in articles' text.
	 *
	 * @param start where it begins in what was typed
	 * @param end where it ends, exclusive
	 */
	public record Word(String text, int start, int end) {
	}

	/**
	 * A name that is asked for in a field of its own.
	 *
	 * @param alone the query that asks for nothing else
	 */
	public record Name(SearchField field, String text, String alone) {
	}

	private final Typed typed;

	private final QueryNode root;

	private final Set<QueryNode> idle;

	private final QueryWriter writer;

	QueryTree(Typed typed, QueryNode root, Set<QueryNode> idle) {
		this.typed = typed;
		this.root = root;
		this.idle = idle;
		this.writer = new QueryWriter(typed);
	}

	Typed typed() {
		return this.typed;
	}

	QueryNode root() {
		return this.root;
	}

	/** Whether it is a word that no article needs to have. */
	boolean isIdle(QueryNode node) {
		return this.idle.contains(node);
	}

	/**
	 * What finds more than it does.
	 */
	public WiderQueries wider() {
		return new WiderQueries(this, this.writer);
	}

	/**
	 * The names that are asked for in fields of names.
	 */
	public List<Name> names() {
		return leaves().stream()
			.filter((leaf) -> leaf.getClass() == FieldQueryNode.class || leaf instanceof QuotedFieldQueryNode)
			.filter((leaf) -> WordQueries.star(leaf) < 0 && !leaf.getTextAsString().equalsIgnoreCase("none"))
			.flatMap((leaf) -> SearchField.of(leaf.getFieldAsString())
				.filter((field) -> field.isName() || field == SearchField.PUBLICATION)
				.map((field) -> new Name(field, leaf.getTextAsString().strip(), this.writer.write(leaf)))
				.stream())
			.toList();
	}

	/**
	 * The query with another name for one of its names.
	 */
	public String renamed(Name name, String other) {
		String written = name.field().code() + ":\"" + other.replaceAll("[\"\\\\]", " ") + '"';
		return leaves().stream()
			.filter((leaf) -> this.writer.write(leaf).equals(name.alone()))
			.findFirst()
			.map((leaf) -> this.writer.write(this.root, leaf, written))
			.orElse(written);
	}

	/**
	 * Operators in small letters, which are words, in capitals, each with the query that
	 * has it as an operator.
	 */
	public List<Part> operatorsInCapitals() {
		return SmallOperators.of(this);
	}

	/**
	 * The words that may be misspelt: those of articles' text, single and in phrases, in
	 * the order they were typed.
	 */
	public List<Word> words() {
		List<Word> words = new ArrayList<>();
		for (FieldQueryNode leaf : leaves()) {
			SearchField field = WordQueries.field(leaf.getFieldAsString());
			boolean exact = leaf instanceof FuzzyQueryNode || WordQueries.star(leaf) >= 0;
			if (!exact && (field.isProse() || field.isName())) {
				int from = this.typed.at(leaf.getBegin());
				Pattern.compile("[\\p{L}\\p{M}\\p{N}’'-]+")
					.matcher(this.typed.of(leaf))
					.results()
					.forEach((word) -> words.add(new Word(word.group(), from + word.start(), from + word.end())));
			}
		}
		return words;
	}

	/** Its words, phrases and values, in their order. */
	List<FieldQueryNode> leaves() {
		List<FieldQueryNode> leaves = new ArrayList<>();
		leaves(this.root, leaves);
		return leaves;
	}

	private static void leaves(QueryNode node, List<FieldQueryNode> leaves) {
		if (node instanceof FieldQueryNode leaf) {
			leaves.add(leaf);
		}
		else if (node.getChildren() != null) {
			node.getChildren().forEach((child) -> leaves(child, leaves));
		}
	}

}

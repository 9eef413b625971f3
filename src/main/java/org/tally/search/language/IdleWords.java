package org.tally.search.language;

import java.util.Collections;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

import org.apache.lucene.queryparser.flexible.core.nodes.AndQueryNode;
import org.apache.lucene.queryparser.flexible.core.nodes.BooleanQueryNode;
import org.apache.lucene.queryparser.flexible.core.nodes.FieldQueryNode;
import org.apache.lucene.queryparser.flexible.core.nodes.GroupQueryNode;
import org.apache.lucene.queryparser.flexible.core.nodes.ModifierQueryNode;
import org.apache.lucene.queryparser.flexible.core.nodes.OrQueryNode;
import org.apache.lucene.queryparser.flexible.core.nodes.QueryNode;
import org.tally.article.Vocabulary;
import org.tally.search.language.field.SearchField;
import org.tally.search.language.mistake.Typed;

/**
 * Finds the words of a query that only hold it together ("how many died in raqqa":
 * {@code how}, {@code many}, {@code in}), which no article needs to have.
 * <p>
 * They are plain words side by side with one that says something. They are not idle in
 * quotes, fields and exclusions, beside {@code AND} or {@code OR}, after a {@code +}, in
 * a listed name ("doctors without borders"), or as an acronym in capitals ("WHO"). Small
 * letters hide some acronyms: "us" is the country and "may" the month, which nobody asks
 * for as a pronoun and a verb; "is", "it" and "who" are words of a question where two
 * others are, and a first "who" where one other is. What "happened" asks for nothing in
 * particular.
 */
final class IdleWords {

	/** The words of the longest names that are looked up. */
	private static final int LONGEST_NAME = 5;

	private static final Set<String> NAMES = Set.of("us", "may");

	private static final Set<String> NAMES_AT_TIMES = Set.of("is", "it", "who");

	/** Words of no sentence's list, idle beside "what" alone. */
	private static final Set<String> OF_WHAT = Set.of("happen", "happens", "happened", "happening");

	private static final Pattern LOWER_CASE = Pattern.compile("\\p{Ll}");

	private final Vocabulary vocabulary;

	private final Typed typed;

	private final boolean capitals;

	private final Set<QueryNode> idle = Collections.newSetFromMap(new IdentityHashMap<>());

	private IdleWords(Vocabulary vocabulary, Typed typed) {
		this.vocabulary = vocabulary;
		this.typed = typed;
		this.capitals = !LOWER_CASE.matcher(typed.text()).find();
	}

	/**
	 * The nodes under the root that are such words, by identity.
	 */
	static Set<QueryNode> of(QueryNode root, Typed typed, Vocabulary vocabulary) {
		IdleWords words = new IdleWords(vocabulary, typed);
		words.visit(root);
		return words.idle;
	}

	private void visit(QueryNode node) {
		boolean row = node instanceof BooleanQueryNode && !(node instanceof OrQueryNode)
				&& !(node instanceof AndQueryNode);
		if (row && node.getChildren().stream().anyMatch(this::saysSomething)) {
			pick(node.getChildren());
		}
		if (node instanceof BooleanQueryNode || node instanceof GroupQueryNode) {
			node.getChildren().forEach(this::visit);
		}
	}

	private boolean saysSomething(QueryNode node) {
		if (node instanceof FieldQueryNode leaf) {
			boolean value = SearchField.of(leaf.getFieldAsString()).filter(SearchField::hasValues).isPresent();
			return !value && !isFunction(leaf) && !isOfWhat(leaf);
		}
		boolean excluded = node instanceof ModifierQueryNode modifier
				&& modifier.getModifier() == ModifierQueryNode.Modifier.MOD_NOT;
		return !excluded && node.getChildren() != null && node.getChildren().stream().anyMatch(this::saysSomething);
	}

	private void pick(List<QueryNode> row) {
		Set<Integer> named = named(row);
		boolean what = row.stream().anyMatch((node) -> isFunction(node) && word(node).equalsIgnoreCase("what"));
		if (what) {
			row.stream().filter(this::isOfWhat).forEach(this.idle::add);
		}
		long functions = row.stream().filter(this::isFunction).count();
		for (int i = 0; i < row.size(); i++) {
			if (isFunction(row.get(i)) && !named.contains(i)) {
				String word = word(row.get(i)).toLowerCase(Locale.ROOT);
				long others = (i == 0 && word.equals("who")) ? 1 : 2;
				if (!NAMES.contains(word) && (!NAMES_AT_TIMES.contains(word) || functions > others)) {
					this.idle.add(row.get(i));
				}
			}
		}
	}

	/** The places in the row that are within listed names of several words. */
	private Set<Integer> named(List<QueryNode> row) {
		Set<Integer> named = new HashSet<>();
		for (int from = 0; from < row.size(); from++) {
			StringBuilder name = new StringBuilder();
			boolean function = false;
			for (int to = from; to < row.size() && to < from + LONGEST_NAME && isPlain(row.get(to)); to++) {
				name.append(name.isEmpty() ? "" : " ").append(word(row.get(to)));
				function |= isFunction(row.get(to));
				if (function && to > from && this.vocabulary.isName(name.toString())) {
					IntStream.rangeClosed(from, to).forEach(named::add);
				}
			}
		}
		return named;
	}

	private boolean isFunction(QueryNode node) {
		return isPlain(node) && Sentence.isFunction(word(node), this.capitals);
	}

	private boolean isOfWhat(QueryNode node) {
		return isPlain(node) && OF_WHAT.contains(word(node).toLowerCase(Locale.ROOT));
	}

	private static boolean isPlain(QueryNode node) {
		return node.getClass() == FieldQueryNode.class && ((FieldQueryNode) node).getFieldAsString().isEmpty();
	}

	private String word(QueryNode node) {
		return Sentence.bare(this.typed.of((FieldQueryNode) node));
	}

}

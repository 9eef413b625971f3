package org.tally.search.language;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

import org.apache.lucene.queryparser.flexible.core.nodes.AndQueryNode;
import org.apache.lucene.queryparser.flexible.core.nodes.BooleanQueryNode;
import org.apache.lucene.queryparser.flexible.core.nodes.FieldQueryNode;
import org.apache.lucene.queryparser.flexible.core.nodes.FuzzyQueryNode;
import org.apache.lucene.queryparser.flexible.core.nodes.GroupQueryNode;
import org.apache.lucene.queryparser.flexible.core.nodes.ModifierQueryNode;
import org.apache.lucene.queryparser.flexible.core.nodes.OrQueryNode;
import org.apache.lucene.queryparser.flexible.core.nodes.QueryNode;
import org.apache.lucene.queryparser.flexible.core.nodes.QuotedFieldQueryNode;
import org.tally.search.language.field.SearchField;
import org.tally.search.language.mistake.Refusals;
import org.tally.search.language.mistake.Typed;

/**
 * What a query is made of, and the queries that come of it by small changes.
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

	/** A word as long as a beginning has to be. */
	private static final Pattern MARK = Pattern.compile("[\\p{L}\\p{M}\\p{N}'’-]{2,}\\?+");

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
	 * What all articles found must have, or must not, each with the query that does not
	 * ask for it. The alternatives of an OR are no such parts: less of them finds less.
	 */
	public List<Part> dispensable() {
		Set<QueryNode> required = new LinkedHashSet<>();
		require(this.root, required);
		required.removeAll(this.idle);
		Map<String, Part> parts = new LinkedHashMap<>();
		for (QueryNode node : required) {
			String without = this.writer.write(this.root, node, "");
			if (!without.isBlank()) {
				parts.putIfAbsent(without, new Part(this.writer.write(node), without));
			}
		}
		leaves().stream().filter(QuotedFieldQueryNode.class::isInstance).forEach((phrase) -> {
			String[] words = Refusals.words(this.typed.of(phrase)).split(" ");
			if (words.length > 2) {
				// A phrase stays one without its first word, or its last.
				for (int drop : new int[] { 0, words.length - 1 }) {
					List<String> kept = new ArrayList<>(List.of(words));
					String dropped = kept.remove(drop);
					String shorter = this.writer.write(this.root, phrase,
							QueryWriter.field(phrase) + '"' + String.join(" ", kept) + '"');
					parts.putIfAbsent(shorter, new Part(dropped, shorter));
				}
			}
		});
		return List.copyOf(parts.values());
	}

	/**
	 * Phrases of several words, each with the query that asks for their words only.
	 */
	public List<Part> phrases() {
		return leaves().stream()
			.filter((leaf) -> leaf instanceof QuotedFieldQueryNode && leaf.getTextAsString().strip().contains(" "))
			.filter((leaf) -> !WordQueries.field(leaf.getFieldAsString()).hasValues())
			.map((leaf) -> new Part(this.writer.write(leaf),
					this.writer.write(this.root, leaf, "(" + QueryWriter.field(leaf)
							+ Refusals.words(this.typed.of(leaf)).replace(" ", " " + QueryWriter.field(leaf)) + ")")))
			.toList();
	}

	/**
	 * Words of the title, the text, an actor's or place's name, each with the query that
	 * looks for it everywhere.
	 */
	public List<Part> fields() {
		return leaves().stream()
			.filter((leaf) -> !leaf.getFieldAsString().isEmpty())
			.filter((leaf) -> leaf.getClass() == FieldQueryNode.class || leaf instanceof QuotedFieldQueryNode)
			.filter((leaf) -> !WordQueries.field(leaf.getFieldAsString()).hasValues())
			.map((leaf) -> new Part(this.writer.write(leaf), this.writer.write(this.root, leaf, text(leaf))))
			.toList();
	}

	private String text(FieldQueryNode leaf) {
		return (leaf instanceof QuotedFieldQueryNode) ? '"' + this.typed.of(leaf) + '"' : this.typed.of(leaf);
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
	 * The query that any one of the required words and phrases is enough for, where there
	 * are several and none is excluded.
	 */
	public Optional<String> anyOfThem() {
		if (!isAll(this.root) || this.root.getChildren().size() - this.idle.size() < 2
				|| this.root.getChildren().stream().anyMatch(ModifierQueryNode.class::isInstance)) {
			return Optional.empty();
		}
		return Optional.of(this.root.getChildren()
			.stream()
			.filter((child) -> !isIdle(child))
			.map((child) -> (child instanceof AndQueryNode) ? "(" + this.writer.write(child) + ")"
					: this.writer.write(child))
			.collect(Collectors.joining(" OR ")));
	}

	/**
	 * Operators in small letters, which are words, in capitals, each with the query that
	 * has it as an operator.
	 */
	public List<Part> operatorsInCapitals() {
		return SmallOperators.of(this);
	}

	/**
	 * Words that end in a "?", which stands for no letter, each with the query for what
	 * begins so.
	 */
	public List<Part> beginnings() {
		return leaves().stream()
			.filter((leaf) -> leaf.getClass() == FieldQueryNode.class && WordQueries.star(leaf) < 0)
			.filter((leaf) -> !WordQueries.field(leaf.getFieldAsString()).hasValues())
			.filter((leaf) -> MARK.matcher(this.typed.of(leaf)).matches())
			.map((leaf) -> {
				String beginning = this.typed.of(leaf).replace("?", "");
				return new Part(beginning,
						this.writer.write(this.root, leaf, QueryWriter.field(leaf) + beginning + "*"));
			})
			.toList();
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

	/** The grammar's OR is a kind of its rows. */
	private static boolean isAll(QueryNode node) {
		return node instanceof BooleanQueryNode && !(node instanceof OrQueryNode);
	}

	private static void require(QueryNode node, Set<QueryNode> required) {
		boolean all = isAll(node);
		if (all || node instanceof OrQueryNode || node instanceof GroupQueryNode) {
			for (QueryNode child : node.getChildren()) {
				if (all && node.getChildren().size() > 1) {
					required.add(child);
				}
				require(child, required);
			}
		}
	}

	private List<FieldQueryNode> leaves() {
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

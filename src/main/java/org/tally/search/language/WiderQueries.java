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
import org.apache.lucene.queryparser.flexible.core.nodes.GroupQueryNode;
import org.apache.lucene.queryparser.flexible.core.nodes.ModifierQueryNode;
import org.apache.lucene.queryparser.flexible.core.nodes.OrQueryNode;
import org.apache.lucene.queryparser.flexible.core.nodes.QueryNode;
import org.apache.lucene.queryparser.flexible.core.nodes.QuotedFieldQueryNode;
import org.tally.search.language.QueryTree.Part;
import org.tally.search.language.mistake.Refusals;
import org.tally.search.language.mistake.Typed;

/**
 * Queries that find more than one does: they ask for less, or less strictly.
 */
public final class WiderQueries {

	/** A word as long as a beginning has to be. */
	private static final Pattern MARK = Pattern.compile("[\\p{L}\\p{M}\\p{N}'’-]{2,}\\?+");

	private final QueryTree tree;

	private final Typed typed;

	private final QueryNode root;

	private final QueryWriter writer;

	WiderQueries(QueryTree tree, QueryWriter writer) {
		this.tree = tree;
		this.typed = tree.typed();
		this.root = tree.root();
		this.writer = writer;
	}

	/**
	 * What all articles found must have, or must not, each with the query that does not
	 * ask for it. The alternatives of an OR are no such parts: less of them finds less.
	 */
	public List<Part> dispensable() {
		Set<QueryNode> required = new LinkedHashSet<>();
		require(this.root, required);
		required.removeIf(this.tree::isIdle);
		Map<String, Part> parts = new LinkedHashMap<>();
		for (QueryNode node : required) {
			String without = this.writer.write(this.root, node, "");
			if (!without.isBlank()) {
				parts.putIfAbsent(without, new Part(this.writer.write(node), without));
			}
		}
		this.tree.leaves().stream().filter(QuotedFieldQueryNode.class::isInstance).forEach((phrase) -> {
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
		return this.tree.leaves()
			.stream()
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
		return this.tree.leaves()
			.stream()
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
	 * The query that any one of the required words and phrases is enough for, where there
	 * are several and none is excluded.
	 */
	public Optional<String> anyOfThem() {
		if (!isAll(this.root) || this.root.getChildren().stream().anyMatch(ModifierQueryNode.class::isInstance)) {
			return Optional.empty();
		}
		List<QueryNode> required = this.root.getChildren()
			.stream()
			.filter((child) -> !this.tree.isIdle(child))
			.toList();
		return (required.size() < 2) ? Optional.empty()
				: Optional.of(required.stream().map(this::alternative).collect(Collectors.joining(" OR ")));
	}

	private String alternative(QueryNode node) {
		String written = this.writer.write(node);
		return (node instanceof AndQueryNode) ? "(" + written + ")" : written;
	}

	/**
	 * Words that end in a "?", which stands for no letter, each with the query for what
	 * begins so.
	 */
	public List<Part> beginnings() {
		return this.tree.leaves()
			.stream()
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

}

package org.tally.search.language;

import java.util.stream.Collectors;

import org.apache.lucene.queryparser.flexible.core.nodes.AndQueryNode;
import org.apache.lucene.queryparser.flexible.core.nodes.FieldQueryNode;
import org.apache.lucene.queryparser.flexible.core.nodes.FuzzyQueryNode;
import org.apache.lucene.queryparser.flexible.core.nodes.GroupQueryNode;
import org.apache.lucene.queryparser.flexible.core.nodes.ModifierQueryNode;
import org.apache.lucene.queryparser.flexible.core.nodes.OrQueryNode;
import org.apache.lucene.queryparser.flexible.core.nodes.QueryNode;
import org.apache.lucene.queryparser.flexible.core.nodes.QuotedFieldQueryNode;
import org.apache.lucene.queryparser.flexible.core.nodes.SlopQueryNode;
import org.jspecify.annotations.Nullable;
import org.tally.search.language.mistake.Typed;

/**
 * Writes the nodes of a query as a reader would type them.
 */
final class QueryWriter {

	private final Typed typed;

	QueryWriter(Typed typed) {
		this.typed = typed;
	}

	/** A node as it is. */
	String write(QueryNode node) {
		return write(node, null, "");
	}

	/**
	 * A node with another text for one of its nodes, or without that where it is empty.
	 */
	String write(QueryNode node, @Nullable QueryNode changed, String instead) {
		if (node == changed) {
			return instead;
		}
		if (node instanceof FieldQueryNode leaf) {
			return leaf(leaf);
		}
		if (node instanceof SlopQueryNode slop) {
			return (slop.getChild() == changed) ? instead : write(slop.getChild()) + "~" + slop.getValue();
		}
		if (node instanceof ModifierQueryNode modifier) {
			String child = write(modifier.getChild(), changed, instead);
			boolean not = modifier.getModifier() == ModifierQueryNode.Modifier.MOD_NOT;
			return (child.isEmpty()) ? "" : (not ? "-" : "+") + child;
		}
		if (node instanceof GroupQueryNode group) {
			String child = write(group.getChild(), changed, instead);
			return child.isEmpty() ? "" : "(" + child + ")";
		}
		String joint = (node instanceof OrQueryNode) ? " OR " : (node instanceof AndQueryNode) ? " AND " : " ";
		return node.getChildren()
			.stream()
			.map((child) -> write(child, changed, instead))
			.filter((child) -> !child.isEmpty())
			.collect(Collectors.joining(joint));
	}

	private String leaf(FieldQueryNode leaf) {
		String text = this.typed.of(leaf).strip();
		if (leaf instanceof QuotedFieldQueryNode) {
			text = '"' + text + '"';
		}
		else if (leaf instanceof FuzzyQueryNode fuzzy) {
			text += (fuzzy.getSimilarity() == 1) ? "~1" : "~";
		}
		return field(leaf) + text;
	}

	/** The field that the leaf names, with its colon, or nothing. */
	static String field(FieldQueryNode leaf) {
		return leaf.getFieldAsString().isEmpty() ? "" : leaf.getFieldAsString() + ":";
	}

}

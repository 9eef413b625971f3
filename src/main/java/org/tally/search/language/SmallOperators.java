package org.tally.search.language;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

import org.apache.lucene.queryparser.flexible.core.nodes.AndQueryNode;
import org.apache.lucene.queryparser.flexible.core.nodes.BooleanQueryNode;
import org.apache.lucene.queryparser.flexible.core.nodes.FieldQueryNode;
import org.apache.lucene.queryparser.flexible.core.nodes.OrQueryNode;
import org.apache.lucene.queryparser.flexible.core.nodes.QueryNode;

/**
 * Finds operators that were probably meant and are written in small letters, where they
 * are words: "mosul or raqqa".
 */
final class SmallOperators {

	private static final List<String> WORDS = List.of("or", "not", "and");

	private SmallOperators() {
	}

	/**
	 * Each such operator in capitals, and the query with it.
	 */
	static List<QueryTree.Part> of(QueryTree tree) {
		List<QueryTree.Part> parts = new ArrayList<>();
		for (String word : WORDS) {
			List<FieldQueryNode> places = new ArrayList<>();
			collect(tree, tree.root(), word, places);
			if (!places.isEmpty()) {
				String operator = word.toUpperCase(Locale.ROOT);
				StringBuilder changed = new StringBuilder(tree.typed().text());
				for (FieldQueryNode place : places) {
					int start = tree.typed().at(place.getBegin());
					changed.replace(start, start + operator.length(), operator);
				}
				parts.add(new QueryTree.Part(operator, changed.toString()));
			}
		}
		return parts;
	}

	private static void collect(QueryTree tree, QueryNode node, String word, List<FieldQueryNode> places) {
		List<QueryNode> children = (node.getChildren() != null) ? node.getChildren() : List.of();
		boolean row = node instanceof BooleanQueryNode && !(node instanceof OrQueryNode)
				&& !(node instanceof AndQueryNode);
		for (int i = 1; row && i < children.size() - 1; i++) {
			if (children.get(i).getClass() == FieldQueryNode.class
					&& tree.typed().of((FieldQueryNode) children.get(i)).equals(word)
					&& isOperand(tree, children.get(i - 1)) && isOperand(tree, children.get(i + 1))
					// Words side by side are all required without it.
					&& !(word.equals("and") && tree.isIdle(children.get(i)))) {
				places.add((FieldQueryNode) children.get(i));
			}
		}
		children.forEach((child) -> collect(tree, child, word, places));
	}

	private static boolean isOperand(QueryTree tree, QueryNode node) {
		return node instanceof FieldQueryNode leaf && !Sentence.isFunction(Sentence.bare(tree.typed().of(leaf)), false);
	}

}

package org.tally.search.language;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

import org.apache.lucene.queryparser.flexible.core.nodes.FieldQueryNode;
import org.apache.lucene.queryparser.flexible.core.nodes.FuzzyQueryNode;
import org.apache.lucene.queryparser.flexible.core.nodes.ModifierQueryNode;
import org.apache.lucene.queryparser.flexible.core.nodes.QueryNode;
import org.apache.lucene.queryparser.flexible.core.nodes.QuotedFieldQueryNode;
import org.tally.article.Vocabulary;
import org.tally.article.mention.Place;
import org.tally.search.language.field.SearchField;

/**
 * The places that a query's words name, in {@code place:} or without it: {@code raqqa},
 * {@code "deir ez-zor"}, {@code civilians killed in mosul}.
 */
public final class NamedPlaces {

	/** "Tell Abyad", "Ras al Ain"; longer names are quoted, or found by a part. */
	private static final int MOST_WORDS = 3;

	private final QueryLanguage language;

	private final Vocabulary vocabulary;

	public NamedPlaces(Vocabulary vocabulary) {
		this.language = new QueryLanguage(vocabulary);
		this.vocabulary = vocabulary;
	}

	/**
	 * For each name the ids of the places that bear it; nothing of what is excluded, and
	 * nothing where the query cannot be read.
	 */
	public List<Set<String>> in(String query) {
		List<List<String>> runs = Sentence.of(query)
			.map((sentence) -> List.of(sentence.words()))
			.orElseGet(() -> this.language.tree(query).map(NamedPlaces::runs).orElse(List.of()));
		return runs.stream()
			.flatMap((words) -> names(words).stream())
			.distinct()
			.map(this::ids)
			.filter((ids) -> !ids.isEmpty())
			.distinct()
			.toList();
	}

	private Set<String> ids(String name) {
		return this.vocabulary.placesNamed(name).stream().map(Place::id).collect(Collectors.toUnmodifiableSet());
	}

	/** Every word, and every few of them in a row. */
	private static List<String> names(List<String> words) {
		List<String> names = new ArrayList<>();
		for (int from = 0; from < words.size(); from++) {
			for (int to = from + 1; to <= Math.min(words.size(), from + MOST_WORDS); to++) {
				names.add(String.join(" ", words.subList(from, to)));
			}
		}
		return names;
	}

	private static List<List<String>> runs(QueryTree tree) {
		List<List<String>> runs = new ArrayList<>();
		collect(tree.root(), runs);
		return runs;
	}

	/** The words that follow each other in one field are a run, a phrase is one name. */
	private static void collect(QueryNode node, List<List<String>> runs) {
		if (node instanceof FieldQueryNode leaf) {
			if (isName(leaf)) {
				runs.add(List.of(leaf.getTextAsString()));
			}
			return;
		}
		if (node.getChildren() == null
				|| (node instanceof ModifierQueryNode not && not.getModifier() == ModifierQueryNode.Modifier.MOD_NOT)) {
			return;
		}
		List<String> run = new ArrayList<>();
		CharSequence field = "";
		for (QueryNode child : node.getChildren()) {
			boolean plain = child.getClass() == FieldQueryNode.class && isName((FieldQueryNode) child);
			CharSequence its = plain ? ((FieldQueryNode) child).getFieldAsString() : field;
			if (!plain || !its.equals(field)) {
				runs.add(run);
				run = new ArrayList<>();
				field = its;
			}
			if (plain) {
				run.add(((FieldQueryNode) child).getTextAsString());
			}
			else {
				collect(child, runs);
			}
		}
		runs.add(run);
	}

	private static boolean isName(FieldQueryNode leaf) {
		SearchField field = WordQueries.field(leaf.getFieldAsString());
		return (field.isProse() || field == SearchField.PLACE) && !(leaf instanceof FuzzyQueryNode)
				&& (leaf instanceof QuotedFieldQueryNode || WordQueries.star(leaf) < 0);
	}

}

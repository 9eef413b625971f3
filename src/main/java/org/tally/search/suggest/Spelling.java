package org.tally.search.suggest;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import co.elastic.clients.elasticsearch.ElasticsearchClient;
import org.springframework.stereotype.Component;
import org.tally.article.Vocabulary;
import org.tally.index.IndexNames;
import org.tally.search.Counts;
import org.tally.search.Engine;
import org.tally.search.hit.TotalHits;
import org.tally.search.language.QueryLanguage;
import org.tally.search.language.QueryTree;
import org.tally.search.language.QueryTree.Word;
import org.tally.search.query.ArticleQuery;

/**
 * Corrects the spelling of a query that finds little. A name of an actor or a place that
 * the articles have is spelt as it should be, however rare; one that they do not have
 * gives way to another name of the same, then to the likeliest word nearby, as every
 * other word does.
 */
@Component
public class Spelling {

	/**
	 * A query as it was probably meant.
	 */
	public record Correction(ArticleQuery query, TotalHits total) {
	}

	/** Who finds more than so many articles has spelt as the articles do. */
	private static final int FEW = 3;

	private final QueryLanguage language;

	private final Counts counts;

	private final NameCorrections names;

	private final WordCorrections words;

	public Spelling(ElasticsearchClient client, IndexNames names, QueryLanguage language, Vocabulary vocabulary,
			Counts counts) {
		this.language = language;
		this.counts = counts;
		this.names = new NameCorrections(vocabulary, counts);
		this.words = new WordCorrections(client, names, FEW);
	}

	/**
	 * The query with its words corrected, where that finds more; nothing, at no cost, for
	 * a query that finds enough.
	 * @param found how many articles the query finds as it is
	 */
	public Optional<Correction> better(ArticleQuery query, TotalHits found) {
		if (found.value() > FEW || query.text().isEmpty()) {
			return Optional.empty();
		}
		List<Word> typed = this.language.tree(query.text()).map(QueryTree::words).orElse(List.of());
		if (typed.isEmpty()) {
			return Optional.empty();
		}
		NameCorrections.Reading read = this.names.read(query.text(), typed);
		List<Change> changes = new ArrayList<>(read.changes());
		changes
			.addAll(this.words.of(query.text(), typed.stream().filter((word) -> !read.settles(word)).toList(), found));
		Optional<Correction> better = changed(query, changes, found);
		if (better.isPresent() || read.changes().isEmpty()) {
			return better;
		}
		return changed(query, this.words.of(query.text(),
				typed.stream().filter((word) -> !read.right().contains(word)).toList(), found), found);
	}

	private Optional<Correction> changed(ArticleQuery query, List<Change> changes, TotalHits found) {
		String corrected = Change.apply(query.text(), changes);
		if (corrected.equals(query.text()) || this.language.tree(corrected).isEmpty()) {
			return Optional.empty();
		}
		ArticleQuery better = query.withText(corrected);
		TotalHits total = this.counts.of(List.of(better)).get(0);
		return (total.value() > found.value()) ? Optional.of(new Correction(better, total)) : Optional.empty();
	}

}

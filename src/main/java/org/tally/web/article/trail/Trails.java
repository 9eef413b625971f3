package org.tally.web.article.trail;

import java.util.List;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.tally.article.EnrichedArticle;
import org.tally.article.mention.ActorPair;
import org.tally.article.mention.Mention;
import org.tally.enrichment.actor.Neighbours;
import org.tally.enrichment.actor.PairMention;
import org.tally.search.ArticleSearch;
import org.tally.search.article.ArticleMatches;
import org.tally.search.article.Matches;
import org.tally.search.hit.HitIds;
import org.tally.search.language.mistake.QueryMistakeException;
import org.tally.search.query.ArticleQuery;
import org.tally.search.query.FacetName;
import org.tally.web.query.FilterChips;
import org.tally.web.query.Presentation;

/**
 * Finds the results beside an article, and the matches in it. Nothing is kept between the
 * pages: the address has the query, and the results are asked for again.
 */
@Component
public class Trails {

	/**
	 * Articles come in while someone reads: the result may have moved by a few places.
	 */
	private static final int MOVED = 5;

	private final ArticleSearch search;

	private final Matches matches;

	private final FilterChips chips;

	public Trails(ArticleSearch search, Matches matches, FilterChips chips) {
		this.search = search;
		this.matches = matches;
		this.chips = chips;
	}

	/**
	 * The trail of an article, or null where it was not opened from a search.
	 */
	public @Nullable Trail of(String id, Opened opened) {
		if (opened.hit() == 0) {
			return null;
		}
		int from = Math.max(0, opened.hit() - 1 - MOVED);
		int most = ArticleQuery.LAST_PAGE * ArticleQuery.PAGE_SIZE;
		try {
			HitIds found = this.search.ids(opened.query(), from, Math.min(2 * MOVED + 1, most - from),
					!Presentation.current().isOfEachCopy());
			List<String> ids = found.ids();
			int at = ids.indexOf(id);
			int position = (at >= 0) ? from + at + 1 : 0;
			return new Trail(opened.back((position > 0) ? position : opened.hit()), this.chips.summary(opened.query()),
					position, found.total().exact() ? found.total().value() : 0,
					(at > 0) ? Opened.address(ids.get(at - 1), opened.query(), position - 1) : null,
					(at >= 0 && at + 1 < ids.size()) ? Opened.address(ids.get(at + 1), opened.query(), position + 1)
							: null);
		}
		catch (QueryMistakeException ex) {
			return null;
		}
	}

	/**
	 * Where the search that the article was opened from matches in it: its words, and the
	 * names of actors that it asked to be in one sentence.
	 */
	public ArticleMatches matches(EnrichedArticle article, Opened opened) {
		ArticleMatches words = words(article.article().id(), opened);
		List<ActorPair> pairs = opened.query().pairs();
		if (pairs.isEmpty()) {
			return words;
		}
		Stream<Mention> both = Neighbours
			.mentions(article.article().text(), article.actors(), article.publication(), pairs)
			.stream()
			.flatMap(PairMention::both);
		return new ArticleMatches(words.title(), Mention.apart(Stream.concat(both, words.text().stream())));
	}

	private ArticleMatches words(String id, Opened opened) {
		ArticleQuery query = opened.query();
		if (query.text().isEmpty() && query.selection(FacetName.ACTOR).isEmpty()
				&& query.selection(FacetName.PLACE).isEmpty()) {
			return ArticleMatches.NONE;
		}
		try {
			return this.matches.find(query, id);
		}
		catch (QueryMistakeException ex) {
			return ArticleMatches.NONE;
		}
	}

}

package org.tally.search;

import java.time.LocalDate;
import java.time.ZoneOffset;

import co.elastic.clients.elasticsearch._types.Time;
import co.elastic.clients.elasticsearch._types.query_dsl.DistanceFeatureQueryBuilders;
import co.elastic.clients.elasticsearch._types.query_dsl.Query;
import co.elastic.clients.elasticsearch._types.query_dsl.QueryBuilders;
import org.tally.search.meaning.Meaning;
import org.tally.search.query.ArticleOrder;
import org.tally.search.query.ArticleQuery;

/**
 * What hits are ranked by beside the words. It never changes which articles match.
 */
final class Ranking {

	/** News half as new counts half: a year is long for news and short for an archive. */
	private static final String HALF_AS_NEW = "365d";

	/**
	 * Today's news gains as much as a common word that is there once more: of two
	 * articles that say the same, the newer comes first. A word that is missing weighs
	 * ten times that.
	 */
	private static final float NEWNESS = 0.3f;

	private Ranking() {
	}

	/**
	 * The words, and what the order by relevance adds to them.
	 */
	static Query of(Query words, ArticleQuery query, Meaning meaning) {
		if (query.sort() != ArticleOrder.RELEVANCE || query.text().isEmpty()) {
			return words;
		}
		// The day, not the moment: within a day the same query gives the same scores.
		String today = LocalDate.now(ZoneOffset.UTC).toString();
		Query newness = DistanceFeatureQueryBuilders
			.date((date) -> date.field("publishedAt")
				.origin(today)
				.pivot(Time.of((time) -> time.time(HALF_AS_NEW)))
				.boost(NEWNESS))
			._toQuery();
		return QueryBuilders.bool()
			.must(words)
			.should(newness)
			.should(meaning.nearness(query.text(), words))
			.build()
			._toQuery();
	}

}

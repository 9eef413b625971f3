package org.tally.search.view;

import java.util.List;
import java.util.Map;

import org.tally.article.mention.ActorPair;

/**
 * Actors that sentences name together.
 *
 * @param pairs the ones that most articles have, most first
 * @param more how many pairs there are beyond these, or about so many
 * @param articles how many articles name each actor of the pairs, whatever actors the
 * query itself asks for
 */
public record ActorNetwork(List<PairCount> pairs, long more, Map<String, Long> articles) {

	/**
	 * A pair and how many articles name both in one sentence.
	 */
	public record PairCount(ActorPair pair, long count) {
	}

	public ActorNetwork {
		pairs = List.copyOf(pairs);
		articles = Map.copyOf(articles);
	}

}

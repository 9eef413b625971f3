package org.tally.web.search;

import java.util.List;

import org.jspecify.annotations.Nullable;
import org.tally.web.facet.FacetBox;
import org.tally.web.query.FilterChip;
import org.tally.web.query.Parameter;
import org.tally.web.search.hit.HitCard;
import org.tally.web.search.hit.ResultNotes;

/**
 * The search page.
 *
 * @param address of the page itself
 * @param parameters what a saved query keeps
 * @param summary how many articles, publications, months; null where the query is
 * mistaken
 * @param mistake what to change in the query, or null
 * @param ways out of an empty result
 * @param unknown what to say of names that no article has
 * @param meant the query with its spelling corrected, where that finds more
 * @param operators the query with operators in capitals that are words in small letters
 * @param suggestedName for saving the search
 * @param notes on how the hits were chosen; null where the query is mistaken
 */
public record SearchPage(String title, String address, String parameters, List<Parameter> kept,
		@Nullable String summary, @Nullable MistakeBox mistake, List<FilterChip> chips, String clearHref,
		String firstHref, List<PageLink> orders, List<FacetBox> facets, List<HitCard> hits, Paging paging,
		List<WayOut> ways, List<String> unknown, @Nullable WayOut meant, List<WayOut> operators, String suggestedName,
		@Nullable ResultNotes notes) {

	public SearchPage {
		chips = List.copyOf(chips);
		orders = List.copyOf(orders);
		facets = List.copyOf(facets);
		hits = List.copyOf(hits);
		ways = List.copyOf(ways);
		unknown = List.copyOf(unknown);
		operators = List.copyOf(operators);
	}

}

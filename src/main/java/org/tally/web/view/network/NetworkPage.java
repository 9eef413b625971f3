package org.tally.web.view.network;

import java.util.List;

import org.jspecify.annotations.Nullable;

/**
 * The network view.
 *
 * @param summary how many pairs are shown
 * @param more how many are not, or null
 * @param drawings of the same, for wide screens and narrow ones
 */
public record NetworkPage(String summary, @Nullable String more, List<Edge> edges, List<Drawing> drawings) {

	public NetworkPage {
		edges = List.copyOf(edges);
		drawings = List.copyOf(drawings);
	}

}

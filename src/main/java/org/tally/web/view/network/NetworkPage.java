package org.tally.web.view.network;

import java.util.List;

import org.jspecify.annotations.Nullable;

/**
 * The network view.
 *
 * @param summary how many pairs are shown
 * @param more how many are not, or null
 */
public record NetworkPage(String summary, @Nullable String more, List<Node> nodes, List<Edge> edges, int width,
		int height) {

	public NetworkPage {
		nodes = List.copyOf(nodes);
		edges = List.copyOf(edges);
	}

}

package org.tally.web.view.network;

import java.util.List;

/**
 * The network on a sheet.
 *
 * @param code {@code wide} or {@code narrow}
 * @param lines of the page's edges, in their order
 */
public record Drawing(String code, int width, int height, List<Node> nodes, List<Line> lines) {

	/**
	 * An edge as it is drawn.
	 */
	public record Line(Edge edge, String path) {
	}

	public Drawing {
		nodes = List.copyOf(nodes);
		lines = List.copyOf(lines);
	}

}

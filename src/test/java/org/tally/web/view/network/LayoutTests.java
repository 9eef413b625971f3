package org.tally.web.view.network;

import java.util.ArrayList;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.tally.web.view.network.Layout.Link;

import static org.assertj.core.api.Assertions.assertThat;

class LayoutTests {

	private final Layout layout = new Layout(800, 560);

	private static final List<Link> LINKS = links();

	/** Two groups that know only themselves. */
	private static List<Link> links() {
		List<Link> links = new ArrayList<>();
		for (int i = 0; i < 10; i++) {
			for (int j = i + 1; j < 10; j++) {
				if (i / 5 == j / 5) {
					links.add(new Link(i, j, 1));
				}
			}
		}
		return links;
	}

	@Test
	void theSameNetworkIsAlwaysDrawnTheSame() {
		assertThat(this.layout.of(10, LINKS, 120, 40)).isDeepEqualTo(this.layout.of(10, LINKS, 120, 40));
	}

	@Test
	void everyNodeLiesInTheDrawing() {
		for (int nodes : new int[] { 0, 1, 2, 10, 60 }) {
			for (double[] at : this.layout.of(nodes, (nodes >= 10) ? LINKS : List.of(), 120, 40)) {
				assertThat(at[0]).isBetween(0.0, 800.0);
				assertThat(at[1]).isBetween(0.0, 560.0);
			}
		}
	}

	@Test
	void linkedNodesAreNearerThanOthers() {
		double[][] at = this.layout.of(10, LINKS, 0, 0);
		assertThat(distance(at[0], at[1])).isLessThan(distance(at[0], at[9]));
	}

	private static double distance(double[] one, double[] other) {
		return Math.hypot(one[0] - other[0], one[1] - other[1]);
	}

}

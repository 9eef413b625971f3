package org.tally.web.view.network;

import java.util.Arrays;
import java.util.List;

import org.tally.web.view.network.Layout.Link;

/**
 * Fruchterman and Reingold's springs: links pull, nodes push each other away.
 */
final class Springs {

	/** More hardly moves any node of so small a network. */
	private static final int ROUNDS = 300;

	private Springs() {
	}

	/**
	 * Across and down of each node, from 0 to 1 and reaching both.
	 */
	static double[][] of(int nodes, List<Link> links) {
		double[][] at = circle(nodes);
		double ideal = Math.sqrt(1.0 / Math.max(1, nodes));
		for (int round = 0; round < ROUNDS; round++) {
			double[][] push = new double[nodes][2];
			repel(at, push, ideal);
			attract(at, push, links, ideal);
			double heat = 0.1 * (1 - (double) round / ROUNDS);
			for (int i = 0; i < nodes; i++) {
				double length = Math.max(1e-9, length(push[i][0], push[i][1]));
				at[i][0] += push[i][0] / length * Math.min(length, heat);
				at[i][1] += push[i][1] / length * Math.min(length, heat);
			}
		}
		fill(at);
		return at;
	}

	private static double[][] circle(int nodes) {
		double[][] at = new double[nodes][2];
		for (int i = 0; i < nodes; i++) {
			double angle = 2 * Math.PI * i / nodes;
			// Not quite round: what lies in one line would stay in it.
			double radius = 0.3 + 0.02 * (i % 7);
			at[i][0] = 0.5 + radius * Math.cos(angle);
			at[i][1] = 0.5 + radius * Math.sin(angle);
		}
		return at;
	}

	private static void repel(double[][] at, double[][] push, double ideal) {
		for (int i = 0; i < at.length; i++) {
			for (int j = i + 1; j < at.length; j++) {
				double dx = at[i][0] - at[j][0];
				double dy = at[i][1] - at[j][1];
				double squared = Math.max(1e-6, dx * dx + dy * dy);
				double force = ideal * ideal / squared;
				add(push[i], dx * force, dy * force);
				add(push[j], -dx * force, -dy * force);
			}
		}
		for (int i = 0; i < at.length; i++) {
			// Parts without a link between them do not drift away.
			add(push[i], (0.5 - at[i][0]) * 0.6, (0.5 - at[i][1]) * 0.6);
		}
	}

	private static void attract(double[][] at, double[][] push, List<Link> links, double ideal) {
		for (Link link : links) {
			double dx = at[link.from()][0] - at[link.to()][0];
			double dy = at[link.from()][1] - at[link.to()][1];
			double force = length(dx, dy) / ideal * (0.4 + 0.6 * link.strength());
			add(push[link.from()], -dx * force, -dy * force);
			add(push[link.to()], dx * force, dy * force);
		}
	}

	/**
	 * Half by where a node lies, half by how many lie before it, so that a crowd in the
	 * middle takes the room that a few nodes far away leave.
	 */
	private static void fill(double[][] at) {
		for (int axis = 0; axis < 2; axis++) {
			int across = axis;
			double[] sorted = Arrays.stream(at).mapToDouble((point) -> point[across]).sorted().toArray();
			double size = (sorted.length > 1) ? sorted[sorted.length - 1] - sorted[0] : 0;
			for (double[] point : at) {
				point[axis] = (size < 1e-9) ? 0.5 : (point[axis] - sorted[0]) / size / 2
						+ Arrays.binarySearch(sorted, point[axis]) / (sorted.length - 1.0) / 2;
			}
		}
	}

	/** Without the care for huge numbers that takes most of {@code Math.hypot}'s time. */
	private static double length(double x, double y) {
		return Math.sqrt(x * x + y * y);
	}

	private static void add(double[] sum, double x, double y) {
		sum[0] += x;
		sum[1] += y;
	}

}

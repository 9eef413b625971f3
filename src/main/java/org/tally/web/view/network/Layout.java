package org.tally.web.view.network;

import java.util.List;

/**
 * Places for the nodes of a network: linked ones near each other, all of them apart, and
 * always the same for the same network. Fruchterman and Reingold's springs, from a circle
 * and without chance.
 */
final class Layout {

	/** More hardly moves any node of so small a network. */
	private static final int ROUNDS = 300;

	private static final int APART_ROUNDS = 80;

	private final double width;

	private final double height;

	/**
	 * Two numbers of nodes and how strongly they are linked, from 0 to 1.
	 */
	record Link(int from, int to, double strength) {
	}

	/**
	 * @param width of the drawing, all nodes lie within
	 */
	Layout(double width, double height) {
		this.width = width;
		this.height = height;
	}

	/**
	 * Across and down of each node.
	 * @param roomAcross how far apart two nodes are at the least, either across or down
	 */
	double[][] of(int nodes, List<Link> links, double roomAcross, double roomDown) {
		double[][] at = circle(nodes);
		double ideal = Math.sqrt(1.0 / Math.max(1, nodes));
		for (int round = 0; round < ROUNDS; round++) {
			double[][] push = new double[nodes][2];
			repel(at, push, ideal);
			attract(at, push, links, ideal);
			double heat = 0.1 * (1 - (double) round / ROUNDS);
			for (int i = 0; i < nodes; i++) {
				double length = Math.max(1e-9, Math.hypot(push[i][0], push[i][1]));
				at[i][0] += push[i][0] / length * Math.min(length, heat);
				at[i][1] += push[i][1] / length * Math.min(length, heat);
			}
		}
		fill(at);
		for (int round = 0; round < APART_ROUNDS; round++) {
			apart(at, roomAcross, roomDown);
		}
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
			double force = Math.hypot(dx, dy) / ideal * (0.4 + 0.6 * link.strength());
			add(push[link.from()], -dx * force, -dy * force);
			add(push[link.to()], dx * force, dy * force);
		}
	}

	private void fill(double[][] at) {
		for (int axis = 0; axis < 2; axis++) {
			double low = Double.MAX_VALUE;
			double high = -Double.MAX_VALUE;
			for (double[] point : at) {
				low = Math.min(low, point[axis]);
				high = Math.max(high, point[axis]);
			}
			double size = (axis == 0) ? this.width : this.height;
			for (double[] point : at) {
				point[axis] = (high - low < 1e-9) ? size / 2 : (point[axis] - low) / (high - low) * size;
			}
		}
	}

	private void apart(double[][] at, double roomAcross, double roomDown) {
		for (int i = 0; i < at.length; i++) {
			for (int j = i + 1; j < at.length; j++) {
				double dx = at[i][0] - at[j][0];
				double dy = at[i][1] - at[j][1];
				double overlap = roomDown - Math.abs(dy);
				if (Math.abs(dx) < roomAcross && overlap > 0) {
					double step = ((dy >= 0) ? overlap : -overlap) / 2;
					at[i][1] = Math.max(0, Math.min(this.height, at[i][1] + step));
					at[j][1] = Math.max(0, Math.min(this.height, at[j][1] - step));
				}
			}
		}
	}

	private static void add(double[] sum, double x, double y) {
		sum[0] += x;
		sum[1] += y;
	}

}

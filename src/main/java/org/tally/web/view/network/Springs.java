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

	/** Parts without a link between them do not drift away. */
	private static final double TO_THE_MIDDLE = 0.6;

	private final double ideal;

	private final double[] across;

	private final double[] down;

	private final double[] pushAcross;

	private final double[] pushDown;

	private Springs(int nodes) {
		this.ideal = Math.sqrt(1.0 / Math.max(1, nodes));
		this.across = new double[nodes];
		this.down = new double[nodes];
		this.pushAcross = new double[nodes];
		this.pushDown = new double[nodes];
	}

	/**
	 * Across and down of each node, from 0 to 1 and reaching both.
	 */
	static double[][] of(int nodes, List<Link> links) {
		Springs springs = new Springs(nodes);
		springs.circle();
		for (int round = 0; round < ROUNDS; round++) {
			springs.repel();
			springs.attract(links);
			springs.move(0.1 * (1 - (double) round / ROUNDS));
		}
		return springs.filled();
	}

	private void circle() {
		for (int i = 0; i < this.across.length; i++) {
			double angle = 2 * Math.PI * i / this.across.length;
			// Not quite round: what lies in one line would stay in it.
			double radius = 0.3 + 0.02 * (i % 7);
			this.across[i] = 0.5 + radius * Math.cos(angle);
			this.down[i] = 0.5 + radius * Math.sin(angle);
		}
	}

	/** Begins each round: what the nodes were pushed in the last is forgotten. */
	private void repel() {
		int nodes = this.across.length;
		double strength = this.ideal * this.ideal;
		for (int i = 0; i < nodes; i++) {
			this.pushAcross[i] = (0.5 - this.across[i]) * TO_THE_MIDDLE;
			this.pushDown[i] = (0.5 - this.down[i]) * TO_THE_MIDDLE;
		}
		for (int i = 0; i < nodes; i++) {
			double x = this.across[i];
			double y = this.down[i];
			double sumAcross = 0;
			double sumDown = 0;
			for (int j = i + 1; j < nodes; j++) {
				double dx = x - this.across[j];
				double dy = y - this.down[j];
				double force = strength / Math.max(1e-6, dx * dx + dy * dy);
				sumAcross += dx * force;
				sumDown += dy * force;
				this.pushAcross[j] -= dx * force;
				this.pushDown[j] -= dy * force;
			}
			this.pushAcross[i] += sumAcross;
			this.pushDown[i] += sumDown;
		}
	}

	private void attract(List<Link> links) {
		for (Link link : links) {
			double dx = this.across[link.from()] - this.across[link.to()];
			double dy = this.down[link.from()] - this.down[link.to()];
			double force = length(dx, dy) / this.ideal * (0.4 + 0.6 * link.strength());
			this.pushAcross[link.from()] -= dx * force;
			this.pushDown[link.from()] -= dy * force;
			this.pushAcross[link.to()] += dx * force;
			this.pushDown[link.to()] += dy * force;
		}
	}

	/**
	 * @param heat how far a node goes at the most
	 */
	private void move(double heat) {
		for (int i = 0; i < this.across.length; i++) {
			double length = Math.max(1e-9, length(this.pushAcross[i], this.pushDown[i]));
			double share = Math.min(length, heat) / length;
			this.across[i] += this.pushAcross[i] * share;
			this.down[i] += this.pushDown[i] * share;
		}
	}

	private double[][] filled() {
		double[] fromLeft = filled(this.across);
		double[] fromTop = filled(this.down);
		double[][] at = new double[fromLeft.length][];
		for (int i = 0; i < at.length; i++) {
			at[i] = new double[] { fromLeft[i], fromTop[i] };
		}
		return at;
	}

	/**
	 * Half by where a node lies, half by how many lie before it, so that a crowd in the
	 * middle takes the room that a few nodes far away leave.
	 */
	private static double[] filled(double[] at) {
		double[] sorted = at.clone();
		Arrays.sort(sorted);
		double size = (sorted.length > 1) ? sorted[sorted.length - 1] - sorted[0] : 0;
		return Arrays.stream(at)
			.map((value) -> (size < 1e-9) ? 0.5
					: (value - sorted[0]) / size / 2 + Arrays.binarySearch(sorted, value) / (sorted.length - 1.0) / 2)
			.toArray();
	}

	/** Without the care for huge numbers that takes most of {@code Math.hypot}'s time. */
	private static double length(double x, double y) {
		return Math.sqrt(x * x + y * y);
	}

}

package org.tally.web.view.network;

import java.util.List;

/**
 * Places for the nodes of a network: linked ones near each other, all of them apart with
 * their names, and always the same for the same network. Fruchterman and Reingold's
 * springs give the order, from a circle and without chance; the rooms are parted then.
 */
final class Layout {

	/** Where so many nodes and names do not fit, the drawing grows by this. */
	private static final double GROWTH = 1.15;

	/** What the rooms of all nodes take of the drawing at the most: they move freely. */
	private static final double FULL = 0.6;

	/** Twenty times as high: names of any length have found room long before. */
	private static final int MOST_GROWTHS = 22;

	private static final int ROUNDS = 80;

	private final double width;

	private final double height;

	/**
	 * Two numbers of nodes and how strongly they are linked, from 0 to 1.
	 */
	record Link(int from, int to, double strength) {
	}

	/**
	 * What a node takes with its name, from its middle.
	 *
	 * @param halfWidth to either side
	 */
	record Room(double halfWidth, double above, double below) {

		double middle() {
			return (this.below - this.above) / 2;
		}

		double halfHeight() {
			return (this.above + this.below) / 2;
		}

	}

	/**
	 * Across and down of each node.
	 *
	 * @param height what the drawing has come to
	 */
	record Drawn(double[][] at, double height) {
	}

	/**
	 * @param height of the drawing where it need not grow
	 */
	Layout(double width, double height) {
		this.width = width;
		this.height = height;
	}

	/**
	 * Draws the nodes that have these rooms.
	 * @param order across and down of each, from 0 to 1, as the springs have it
	 */
	Drawn of(List<Room> rooms, double[][] order) {
		double area = rooms.stream().mapToDouble((room) -> 4 * room.halfWidth() * room.halfHeight()).sum();
		double grown = Math.max(this.height, area / FULL / this.width);
		for (int growth = 0;; growth++) {
			double[][] at = filled(order, rooms, grown);
			if (apart(at, rooms, grown) || growth == MOST_GROWTHS) {
				return new Drawn(at, grown);
			}
			grown *= GROWTH;
		}
	}

	private double[][] filled(double[][] order, List<Room> rooms, double high) {
		double[][] at = new double[order.length][2];
		for (int i = 0; i < order.length; i++) {
			at[i][0] = order[i][0] * this.width;
			at[i][1] = order[i][1] * high;
			keepInside(at[i], rooms.get(i), high);
		}
		return at;
	}

	/**
	 * Parts the rooms, first by the shorter way, then down and up alone, where there is
	 * always room in the end.
	 * @return whether all of them are apart
	 */
	private boolean apart(double[][] at, List<Room> rooms, double high) {
		boolean moved = true;
		for (int round = 0; moved && round < ROUNDS; round++) {
			moved = false;
			for (int i = 0; i < at.length; i++) {
				for (int j = i + 1; j < at.length; j++) {
					moved |= part(at, i, j, rooms, high, round < ROUNDS / 2);
				}
			}
		}
		return !moved;
	}

	private boolean part(double[][] at, int i, int j, List<Room> rooms, double high, boolean acrossToo) {
		Room one = rooms.get(i);
		Room other = rooms.get(j);
		double dx = at[j][0] - at[i][0];
		double dy = at[j][1] + other.middle() - at[i][1] - one.middle();
		double across = one.halfWidth() + other.halfWidth() - Math.abs(dx);
		double down = one.halfHeight() + other.halfHeight() - Math.abs(dy);
		// A pixel or less is not seen.
		if (across <= 1 || down <= 1) {
			return false;
		}
		int axis = (acrossToo && across < down) ? 0 : 1;
		double step = (((axis == 0) ? dx : dy) >= 0 ? 0.5 : -0.5) * ((axis == 0) ? across : down);
		at[i][axis] -= step;
		at[j][axis] += step;
		keepInside(at[i], one, high);
		keepInside(at[j], other, high);
		return true;
	}

	private void keepInside(double[] point, Room room, double high) {
		point[0] = (2 * room.halfWidth() > this.width) ? this.width / 2
				: Math.max(room.halfWidth(), Math.min(this.width - room.halfWidth(), point[0]));
		point[1] = Math.max(room.above(), Math.min(high - room.below(), point[1]));
	}

}

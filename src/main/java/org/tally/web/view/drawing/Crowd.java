package org.tally.web.view.drawing;

import java.util.ArrayList;
import java.util.List;

/**
 * Makes room among circles that lie on each other: each moves as little as it must, the
 * small ones more than the large, and where they crowd the drawing all of them shrink.
 */
public final class Crowd {

	/** Fuller, and circles would be pushed far from where they belong. */
	private static final double FULL = 0.4;

	/** Between two outlines, so that they are seen as two. */
	private static final double GAP = 2;

	/** More than a full drawing takes. */
	private static final int ROUNDS = 400;

	private final double width;

	private final double height;

	public Crowd(double width, double height) {
		this.width = width;
		this.height = height;
	}

	/**
	 * The circles in their order, apart from each other and within the drawing.
	 */
	public List<Circle> apart(List<Circle> circles) {
		double area = circles.stream().mapToDouble((circle) -> Math.PI * circle.radius() * circle.radius()).sum();
		double shrink = Math.min(1, Math.sqrt(FULL * this.width * this.height / Math.max(1, area)));
		List<Circle> placed = new ArrayList<>(
				circles.stream().map((circle) -> within(circle.x(), circle.y(), shrink * circle.radius())).toList());
		boolean moved = true;
		for (int round = 0; moved && round < ROUNDS; round++) {
			moved = false;
			for (int i = 0; i < placed.size(); i++) {
				for (int j = i + 1; j < placed.size(); j++) {
					moved |= part(placed, i, j);
				}
			}
		}
		return List.copyOf(placed);
	}

	private boolean part(List<Circle> placed, int i, int j) {
		Circle one = placed.get(i);
		Circle other = placed.get(j);
		double dx = other.x() - one.x();
		double dy = other.y() - one.y();
		double distance = Math.hypot(dx, dy);
		double missing = one.radius() + other.radius() + GAP - distance;
		// Nearer and nearer, and never quite there: half of the gap is good enough.
		if (missing <= GAP / 2) {
			return false;
		}
		// What lies in one point parts in a direction of its own.
		double angle = (distance < 1e-6) ? i + 2.0 * j : Math.atan2(dy, dx);
		double weight = one.radius() * one.radius();
		double share = weight / (weight + other.radius() * other.radius());
		placed.set(i, moved(one, angle + Math.PI, missing * (1 - share)));
		placed.set(j, moved(other, angle, missing * share));
		return true;
	}

	private Circle moved(Circle circle, double angle, double by) {
		return within(circle.x() + by * Math.cos(angle), circle.y() + by * Math.sin(angle), circle.radius());
	}

	private Circle within(double x, double y, double radius) {
		return new Circle(Math.max(radius, Math.min(this.width - radius, x)),
				Math.max(radius, Math.min(this.height - radius, y)), radius);
	}

}

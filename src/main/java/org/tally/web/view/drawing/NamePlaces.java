package org.tally.web.view.drawing;

import java.util.ArrayList;
import java.util.List;

import org.jspecify.annotations.Nullable;

/**
 * Finds room for names around their circle, where they lie on nothing else.
 */
public final class NamePlaces {

	/** Half of a letter's width, of its size. */
	private static final double HALF_LETTER = 0.31;

	/** From the middle of a line of capitals down to its baseline, of its size. */
	private static final double BASELINE = 0.36;

	/** Between a circle and a name beside it. */
	private static final double SIDE = 3;

	/** How far up or down a circle a name beside it may be, of the radius. */
	private static final double SHOULDER = 0.8;

	private final double width;

	private final double height;

	private final double letters;

	private final List<Circle> circles;

	private final List<Name> taken = new ArrayList<>();

	private record Name(double x, double y, double halfWidth, double halfHeight) {

		boolean overlaps(Name other) {
			return Math.abs(this.x - other.x) < this.halfWidth + other.halfWidth
					&& Math.abs(this.y - other.y) < this.halfHeight + other.halfHeight;
		}

		boolean overlaps(Circle circle) {
			double dx = Math.max(0, Math.abs(circle.x() - this.x) - this.halfWidth);
			double dy = Math.max(0, Math.abs(circle.y() - this.y) - this.halfHeight);
			return Math.hypot(dx, dy) < circle.radius();
		}

	}

	/**
	 * @param letters their size, in the units of the drawing
	 */
	public NamePlaces(double width, double height, double letters, List<Circle> circles) {
		this.width = width;
		this.height = height;
		this.letters = letters;
		this.circles = List.copyOf(circles);
	}

	/**
	 * Where the name is written from now on, or null where it has no room: below its
	 * circle or above it, else beside it, else at its shoulders or feet.
	 */
	public @Nullable NamePlace of(String name, Circle circle) {
		double halfHeight = 0.5 * this.letters;
		double halfWidth = HALF_LETTER * this.letters * name.length() + 2;
		double away = circle.radius() + halfHeight + 1;
		for (double down : new double[] { away, -away }) {
			if (take(new Name(circle.x(), circle.y() + down, halfWidth, halfHeight))) {
				return new NamePlace(circle.x(), circle.y() + down + BASELINE * this.letters, "middle");
			}
		}
		for (double down : new double[] { 0, -SHOULDER * circle.radius(), SHOULDER * circle.radius() }) {
			double height = Math.max(0, Math.abs(down) - halfHeight);
			double beside = Math.sqrt(circle.radius() * circle.radius() - height * height) + SIDE;
			for (int side : new int[] { 1, -1 }) {
				if (take(
						new Name(circle.x() + side * (beside + halfWidth), circle.y() + down, halfWidth, halfHeight))) {
					return new NamePlace(circle.x() + side * beside, circle.y() + down + BASELINE * this.letters,
							(side > 0) ? "start" : "end");
				}
			}
		}
		return null;
	}

	private boolean take(Name name) {
		boolean free = inside(name) && this.circles.stream().noneMatch(name::overlaps)
				&& this.taken.stream().noneMatch(name::overlaps);
		if (free) {
			this.taken.add(name);
		}
		return free;
	}

	/**
	 * Keeps a rectangle free of names, if no circle lies in it.
	 * @return whether it is free
	 */
	public boolean reserve(double left, double top, double right, double bottom) {
		Name place = new Name((left + right) / 2, (top + bottom) / 2, (right - left) / 2, (bottom - top) / 2);
		boolean free = this.circles.stream().noneMatch(place::overlaps);
		if (free) {
			this.taken.add(place);
		}
		return free;
	}

	/**
	 * Whether a number can be read in a circle.
	 */
	public boolean fits(String number, Circle circle) {
		return circle.radius() > HALF_LETTER * this.letters * number.length() && circle.radius() > 0.5 * this.letters;
	}

	private boolean inside(Name name) {
		return name.x() >= name.halfWidth() && name.x() <= this.width - name.halfWidth()
				&& name.y() >= name.halfHeight() && name.y() <= this.height - name.halfHeight();
	}

}

package org.tally.web.view.drawing;

/**
 * A circle in the units of a drawing.
 */
public record Circle(double x, double y, double radius) {

	public boolean overlaps(Circle other) {
		return Math.hypot(this.x - other.x, this.y - other.y) < this.radius + other.radius;
	}

}

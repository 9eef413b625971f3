package org.tally.web.view.map.outline;

import java.util.Arrays;

/**
 * An SVG path of what lies within a window, in whole tenths of the drawing's units, with
 * no more points than can be told apart.
 */
final class OutlinePath {

	/** Beyond the drawing's sides, so that the cut is not seen, in units. */
	private static final double MARGIN = 12;

	/** Nearer points than these, in units, look like one. */
	private static final double NEAREST = 0.8;

	private final MapWindow window;

	/** In tenths. */
	private final double nearest;

	private final StringBuilder path = new StringBuilder();

	private long lastX;

	private long lastY;

	OutlinePath(MapWindow window) {
		this(window, NEAREST);
	}

	/**
	 * A path of a coarser drawing.
	 * @param nearest units between points that can be told apart
	 */
	OutlinePath(MapWindow window, double nearest) {
		this.window = window;
		this.nearest = Math.max(NEAREST, nearest) * 10;
	}

	/**
	 * Adds a ring, cut to the window (Sutherland and Hodgman).
	 */
	void addRing(double[] ring) {
		double[] points = drawn(ring);
		for (int side = 0; side < 4 && points.length > 0; side++) {
			points = cut(points, side);
		}
		if (points.length >= 6) {
			move(points[0], points[1]);
			int kept = 0;
			for (int i = 2; i < points.length; i += 2) {
				kept += line(points[i], points[i + 1], false) ? 1 : 0;
			}
			if (kept > 0) {
				this.path.append('z');
			}
		}
	}

	/**
	 * Adds a line, each stretch of it cut to the window (Liang and Barsky).
	 */
	void addLine(double[] line) {
		double[] points = drawn(line);
		boolean joined = false;
		for (int i = 2; i < points.length; i += 2) {
			double[] inside = inside(points[i - 2], points[i - 1], points[i], points[i + 1]);
			if (inside.length == 0) {
				joined = false;
				continue;
			}
			if (!joined) {
				move(inside[0], inside[1]);
			}
			joined = inside[2] == points[i] && inside[3] == points[i + 1];
			line(inside[2], inside[3], !joined || i + 2 >= points.length);
		}
	}

	private double[] drawn(double[] points) {
		double[] drawn = new double[points.length];
		for (int i = 0; i < points.length; i += 2) {
			drawn[i] = this.window.x(points[i]);
			drawn[i + 1] = this.window.y(points[i + 1]);
		}
		return drawn;
	}

	private static double limit(int side) {
		return switch (side) {
			case 0, 1 -> -MARGIN;
			case 2 -> MapWindow.WIDTH + MARGIN;
			default -> MapWindow.HEIGHT + MARGIN;
		};
	}

	/**
	 * Whether it is on the inner side of one of the four sides: west, north, east, south.
	 */
	private static boolean isInside(double[] points, int i, int side) {
		double value = points[i + side % 2];
		return (side < 2) ? value >= limit(side) : value <= limit(side);
	}

	private static double[] cut(double[] points, int side) {
		double[] kept = new double[points.length * 2 + 4];
		int size = 0;
		int before = points.length - 2;
		for (int i = 0; i < points.length; i += 2) {
			boolean inside = isInside(points, i, side);
			if (inside != isInside(points, before, side)) {
				int axis = side % 2;
				double part = (limit(side) - points[before + axis]) / (points[i + axis] - points[before + axis]);
				kept[size++] = points[before] + part * (points[i] - points[before]);
				kept[size++] = points[before + 1] + part * (points[i + 1] - points[before + 1]);
			}
			if (inside) {
				kept[size++] = points[i];
				kept[size++] = points[i + 1];
			}
			before = i;
		}
		return Arrays.copyOf(kept, size);
	}

	private static double[] inside(double x1, double y1, double x2, double y2) {
		double from = 0;
		double to = 1;
		double[] steps = { x1 - x2, y1 - y2, x2 - x1, y2 - y1 };
		double[] room = { x1 - limit(0), y1 - limit(1), limit(2) - x1, limit(3) - y1 };
		for (int side = 0; side < 4; side++) {
			if (steps[side] == 0) {
				if (room[side] < 0) {
					return new double[0];
				}
				continue;
			}
			double part = room[side] / steps[side];
			from = (steps[side] < 0) ? Math.max(from, part) : from;
			to = (steps[side] > 0) ? Math.min(to, part) : to;
		}
		if (from > to) {
			return new double[0];
		}
		return new double[] { x1 + from * (x2 - x1), y1 + from * (y2 - y1), (to == 1) ? x2 : x1 + to * (x2 - x1),
				(to == 1) ? y2 : y1 + to * (y2 - y1) };
	}

	private void move(double x, double y) {
		this.lastX = Math.round(x * 10);
		this.lastY = Math.round(y * 10);
		this.path.append('M').append(this.lastX).append(' ').append(this.lastY);
	}

	private boolean line(double x, double y, boolean always) {
		long dx = Math.round(x * 10) - this.lastX;
		long dy = Math.round(y * 10) - this.lastY;
		if (!always && Math.max(Math.abs(dx), Math.abs(dy)) < this.nearest) {
			return false;
		}
		this.path.append('l').append(dx).append((dy < 0) ? "" : " ").append(dy);
		this.lastX += dx;
		this.lastY += dy;
		return true;
	}

	@Override
	public String toString() {
		return this.path.toString();
	}

}

package org.tally.web.view.map.outline;

/**
 * What a window is drawn on: a wide one, and for narrow screens a small one that shows
 * the same part of the world with fewer and relatively larger bubbles.
 */
public enum Sheet {

	/** Sixteen tiles across, as the narrow one has eight. */
	WIDE(MapWindow.WIDTH, 4, 13), NARROW(MapWindow.WIDTH / 2, 3, 17);

	private final int width;

	private final int tiles;

	private final double letters;

	Sheet(int width, int tiles, double letters) {
		this.width = width;
		this.tiles = tiles;
		this.letters = letters;
	}

	public String code() {
		return (this == WIDE) ? "wide" : "narrow";
	}

	public int width() {
		return this.width;
	}

	public int height() {
		return this.width * MapWindow.HEIGHT / MapWindow.WIDTH;
	}

	/** Of its units, how many are one of the window's. */
	public double scale() {
		return (double) this.width / MapWindow.WIDTH;
	}

	/** How fine the tiles are that are one bubble each, as levels beyond the window's. */
	int tiles() {
		return this.tiles;
	}

	/** The size of its letters, as the style has it. */
	public double letters() {
		return this.letters;
	}

}

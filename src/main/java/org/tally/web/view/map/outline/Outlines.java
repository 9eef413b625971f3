package org.tally.web.view.map.outline;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.StringTokenizer;
import java.util.zip.GZIPInputStream;

import org.springframework.stereotype.Component;
import org.tally.search.view.Tile;

/**
 * Land and borders, from Natural Earth: coarse for the world, finer for a part of it.
 */
@Component
public class Outlines {

	/** From here on the coarse outlines look it. */
	private static final int FINE_FROM = 2;

	/** The files count hundredths of a degree. */
	private static final double STEPS = 100;

	private final List<Line> coarse = read("outlines-110m.txt.gz");

	private final List<Line> fine = read("outlines-50m.txt.gz");

	/**
	 * A ring of land or a stretch of a border, in the units of {@link MapWindow}.
	 *
	 * @param points across and down, by turns
	 */
	record Line(boolean land, double[] points) {
	}

	/**
	 * What there is in a window, as two SVG paths in tenths of the drawing's units.
	 */
	public record Drawn(String land, String borders) {
	}

	public Drawn in(MapWindow window) {
		return in(window, 0);
	}

	/**
	 * The same for a smaller drawing.
	 * @param pixel units of the window that are one pixel there
	 */
	public Drawn in(MapWindow window, double pixel) {
		OutlinePath land = new OutlinePath(window, pixel);
		OutlinePath borders = new OutlinePath(window, pixel);
		for (Line line : (window.level() < FINE_FROM) ? this.coarse : this.fine) {
			if (line.land()) {
				land.addRing(line.points());
			}
			else {
				borders.addLine(line.points());
			}
		}
		return new Drawn(land.toString(), borders.toString());
	}

	private static List<Line> read(String file) {
		List<Line> lines = new ArrayList<>();
		try (InputStream stream = Objects.requireNonNull(Outlines.class.getResourceAsStream(file), file);
				BufferedReader reader = new BufferedReader(
						new InputStreamReader(new GZIPInputStream(stream), StandardCharsets.UTF_8))) {
			for (String row = reader.readLine(); row != null; row = reader.readLine()) {
				if (!row.startsWith("#")) {
					lines.add(line(row));
				}
			}
			return lines;
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	private static Line line(String row) {
		StringTokenizer tokens = new StringTokenizer(row);
		boolean land = tokens.nextToken().equals("L");
		double[] points = new double[tokens.countTokens()];
		int longitude = 0;
		int latitude = 0;
		for (int i = 0; i < points.length; i += 2) {
			longitude += Integer.parseInt(tokens.nextToken());
			latitude += Integer.parseInt(tokens.nextToken());
			points[i] = Tile.across(longitude / STEPS);
			points[i + 1] = Tile.down(latitude / STEPS);
		}
		return new Line(land, points);
	}

}

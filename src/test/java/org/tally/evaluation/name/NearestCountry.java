package org.tally.evaluation.name;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.GZIPInputStream;

import org.tally.enrichment.Enricher;

/**
 * Tells in which country a point lies: that of the nearest city.
 */
final class NearestCountry {

	private final List<Point> cities = new ArrayList<>();

	private final List<String> countries = new ArrayList<>();

	NearestCountry() {
		try (InputStream in = Enricher.class.getResourceAsStream("cities.tsv.gz");
				BufferedReader lines = new BufferedReader(
						new InputStreamReader(new GZIPInputStream(in), StandardCharsets.UTF_8))) {
			lines.lines().filter((line) -> !line.startsWith("#")).forEach((line) -> {
				String[] columns = line.split("\t");
				this.countries.add(columns[2]);
				this.cities.add(new Point(Double.parseDouble(columns[4]), Double.parseDouble(columns[5])));
			});
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	/**
	 * ISO 3166 two-letter code in lower case.
	 */
	String of(Point point) {
		int nearest = 0;
		double least = Double.MAX_VALUE;
		for (int i = 0; i < this.cities.size(); i++) {
			double distance = point.kilometresTo(this.cities.get(i));
			if (distance < least) {
				least = distance;
				nearest = i;
			}
		}
		return this.countries.get(nearest);
	}

}

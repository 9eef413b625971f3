package org.tally.web.view.map.place;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;

import org.jspecify.annotations.Nullable;
import org.tally.search.query.GeoBox;

/**
 * What a map of a country shows: where its towns are, without far islands.
 */
final class Countries {

	private static final String FILE = "countries.tsv";

	private final Map<String, GeoBox> boxes = new HashMap<>();

	Countries() {
		try (InputStream stream = Objects.requireNonNull(Countries.class.getResourceAsStream(FILE), FILE);
				BufferedReader reader = new BufferedReader(new InputStreamReader(stream, StandardCharsets.UTF_8))) {
			for (String row = reader.readLine(); row != null; row = reader.readLine()) {
				if (!row.startsWith("#")) {
					String[] columns = row.split("\t", 2);
					GeoBox.parse(columns[1].replace('\t', ',')).ifPresent((box) -> this.boxes.put(columns[0], box));
				}
			}
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	/**
	 * The box of an ISO 3166 code in lower case, or null where there is none.
	 */
	@Nullable GeoBox box(@Nullable String country) {
		return (country != null) ? this.boxes.get(country) : null;
	}

}

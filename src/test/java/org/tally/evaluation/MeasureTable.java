package org.tally.evaluation;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/**
 * The table of measures, its numbers filled in.
 */
final class MeasureTable {

	private static final Pattern NUMBER = Pattern.compile("\\{([^}:]+)(?::(\\d))?}");

	private static final String DECIMALS = "3";

	private final Map<String, Double> values;

	MeasureTable(Map<String, Double> values) {
		this.values = values;
	}

	/**
	 * The table's rows in Markdown.
	 */
	List<String> rows() {
		try (InputStream in = MeasureTable.class.getResourceAsStream("measures.tsv")) {
			return new String(in.readAllBytes(), StandardCharsets.UTF_8).lines()
				.filter((line) -> !line.startsWith("#"))
				.map((line) -> "| " + String.join(" | ", fill(line).split("\t")) + " |")
				.toList();
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	private String fill(String template) {
		return NUMBER.matcher(template).replaceAll(this::value);
	}

	private String value(MatchResult number) {
		Double value = this.values.get(number.group(1));
		String decimals = (number.group(2) != null) ? number.group(2) : DECIMALS;
		return (value != null) ? String.format(Locale.ROOT, "%." + decimals + "f", value) : "not measured";
	}

}

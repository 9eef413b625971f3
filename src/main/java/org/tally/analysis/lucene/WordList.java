package org.tally.analysis.lucene;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Stream;

/**
 * The entries of a vocabulary resource: one a line, {@code #} begins a comment.
 */
final class WordList {

	private static final String FOLDER = "/org/tally/analysis/";

	private WordList() {
	}

	static List<String> lines(String resource) {
		InputStream stream = WordList.class.getResourceAsStream(FOLDER + resource);
		if (stream == null) {
			throw new IllegalStateException("The vocabulary " + resource + " is missing from the plugin");
		}
		try (BufferedReader reader = new BufferedReader(new InputStreamReader(stream, StandardCharsets.UTF_8))) {
			return reader.lines()
				.map((line) -> line.replaceFirst("#.*", "").strip())
				.filter((line) -> !line.isEmpty())
				.toList();
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	/** The parts of an entry, without the space around them. */
	static List<String> parts(String entry, String separator) {
		return Stream.of(entry.split(separator)).map(String::strip).filter((part) -> !part.isEmpty()).toList();
	}

}

package org.tally.analysis.lucene.vocabulary;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Stream;

/**
 * The entries of a vocabulary resource, one a line.
 */
public final class WordList {

	private static final String FOLDER = "/org/tally/analysis/";

	private WordList() {
	}

	/** The entries of one of the plugin's own lists; {@code #} begins a comment. */
	public static List<String> lines(String resource) {
		return all(FOLDER + resource).stream()
			.map((line) -> line.replaceFirst("#.*", "").strip())
			.filter((line) -> !line.isEmpty())
			.toList();
	}

	/**
	 * The entries of a table, each as its columns; a line that begins with {@code #} is a
	 * comment.
	 */
	static List<String[]> rows(String path) {
		return all(path).stream()
			.filter((line) -> !line.isBlank() && !line.startsWith("#"))
			.map((line) -> line.split("\t"))
			.toList();
	}

	private static List<String> all(String path) {
		InputStream stream = WordList.class.getResourceAsStream(path);
		if (stream == null) {
			throw new IllegalStateException("The vocabulary " + path + " is missing from the plugin");
		}
		try (BufferedReader reader = new BufferedReader(new InputStreamReader(stream, StandardCharsets.UTF_8))) {
			return reader.lines().toList();
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	/** The parts of an entry, without the space around them. */
	public static List<String> parts(String entry, String separator) {
		return Stream.of(entry.split(separator)).map(String::strip).filter((part) -> !part.isEmpty()).toList();
	}

}

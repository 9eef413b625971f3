package org.tally.source.text;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/**
 * The entries of a word list beside this class, one a line; {@code #} begins a comment.
 */
public final class Vocabulary {

	private Vocabulary() {
	}

	public static List<String> of(String file) {
		InputStream in = Vocabulary.class.getResourceAsStream(file);
		if (in == null) {
			throw new IllegalStateException("The word list " + file + " is not on the class path");
		}
		try (BufferedReader reader = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
			return reader.lines()
				.map(String::strip)
				.filter((line) -> !line.isEmpty() && !line.startsWith("#"))
				.toList();
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

}

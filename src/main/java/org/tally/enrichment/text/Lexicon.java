package org.tally.enrichment.text;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import java.util.zip.GZIPInputStream;

/**
 * Reads the vocabulary: tab-separated files on the class path, UTF-8, one entry a line; a
 * line that begins with {@code #} is a comment. A name that ends in {@code .gz} is
 * unpacked.
 */
public final class Lexicon {

	private static final String FOLDER = "/org/tally/enrichment/";

	private static final int UNPACKED = 1 << 16;

	private Lexicon() {
	}

	/**
	 * The entries of a file, each as its columns; trailing columns may be missing.
	 * @throws IllegalStateException if the file is not on the class path
	 */
	public static List<String[]> rows(String file) {
		List<String[]> rows = new ArrayList<>();
		forEach(file, rows::add);
		return rows;
	}

	/**
	 * Hands on the entries of a file too large to hold whole.
	 * @throws IllegalStateException if the file is not on the class path
	 */
	public static void forEach(String file, Consumer<String[]> reader) {
		try (InputStream in = open(file)) {
			byte[] bytes = in.readAllBytes();
			int start = 0;
			for (int i = 0; i <= bytes.length; i++) {
				if (i == bytes.length || bytes[i] == '\n') {
					String line = new String(bytes, start, i - start, StandardCharsets.UTF_8);
					if (!line.isBlank() && line.charAt(0) != '#') {
						reader.accept(line.split("\t", -1));
					}
					start = i + 1;
				}
			}
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	/**
	 * The folded first column of a file.
	 */
	public static Set<String> words(String file) {
		Set<String> words = new HashSet<>();
		for (String[] row : rows(file)) {
			words.add(Folding.fold(row[0]));
		}
		return Set.copyOf(words);
	}

	/**
	 * The column at the index, or an empty string where the entry has none.
	 */
	public static String column(String[] row, int index) {
		return (index < row.length) ? row[index].strip() : "";
	}

	private static InputStream open(String file) throws IOException {
		InputStream in = Lexicon.class.getResourceAsStream(FOLDER + file);
		if (in == null) {
			throw new IllegalStateException("The vocabulary file " + file + " is not on the class path");
		}
		return file.endsWith(".gz") ? new GZIPInputStream(in, UNPACKED) : in;
	}

}

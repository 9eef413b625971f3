package org.tally.search.language.field;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

import org.tally.article.figure.FigureType;

/**
 * The types of figures by their codes and by the words that readers have for them:
 * "deaths" and "dead" are {@code killed}. The words are in {@code figure-words.txt}.
 */
final class FigureWords {

	private static final Map<String, String> TYPES = types();

	private FigureWords() {
	}

	/**
	 * The code of the type that the word means, in any case and with dashes or blanks.
	 */
	static Optional<String> type(String word) {
		return Optional.ofNullable(TYPES.get(word.toLowerCase(Locale.ROOT).strip().replaceAll("[ -]+", "_")));
	}

	/** The code of the type whose code or word is nearest. */
	static Optional<String> nearest(String word) {
		return Nearest.of(word, TYPES.keySet().stream()).map(TYPES::get);
	}

	private static Map<String, String> types() {
		Map<String, String> types = new LinkedHashMap<>();
		Stream.of(FigureType.values()).forEach((type) -> types.put(type.code(), type.code()));
		try (BufferedReader lines = new BufferedReader(
				new InputStreamReader(Objects.requireNonNull(FigureWords.class.getResourceAsStream("figure-words.txt")),
						StandardCharsets.UTF_8))) {
			lines.lines().filter((line) -> !line.startsWith("#")).map((line) -> line.split(" ")).forEach((words) -> {
				String type = types.get(words[0]);
				Arrays.stream(words).forEach((word) -> types.putIfAbsent(word, Objects.requireNonNull(type)));
			});
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
		return types;
	}

}

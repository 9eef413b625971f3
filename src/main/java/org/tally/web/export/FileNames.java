package org.tally.web.export;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.springframework.stereotype.Component;
import org.tally.article.figure.FigureType;
import org.tally.search.paging.FigureFilter;
import org.tally.web.query.FilterChips;

/**
 * Names files after their query and day, so that they are told apart in a folder.
 */
@Component
class FileNames {

	/** File systems take 255 bytes; a letter may be four. */
	private static final int LONGEST = 50;

	private final FilterChips chips;

	FileNames(FilterChips chips) {
		this.chips = chips;
	}

	/**
	 * {@code tally-mosul-figure-killed-2017-05-25-articles.csv}; of chosen figures
	 * {@code tally-mosul-only-killed-iq-mosul-2017-05-25-figures.csv}.
	 */
	String of(Download download, LocalDate day) {
		FigureFilter figures = download.figures();
		String only = Stream
			.of(figures.types().stream().map(FigureType::code), figures.locations().stream(),
					figures.attributions().stream(), Stream.ofNullable(figures.minimum()).map(BigDecimal::new))
			.flatMap((choices) -> choices.map(String::valueOf))
			.collect(Collectors.joining("-"));
		return "tally-" + words(this.chips.summary(download.query()))
				+ (only.isEmpty() ? "-" : "-only-" + words(only) + "-") + day + "-" + download.format().code();
	}

	private static String words(String text) {
		String words = text.replaceAll("[^\\p{L}\\p{M}\\p{N}]+", "-");
		if (words.codePointCount(0, words.length()) > LONGEST) {
			words = words.substring(0, words.offsetByCodePoints(0, LONGEST));
		}
		return words.replaceAll("^-+|-+$", "");
	}

}

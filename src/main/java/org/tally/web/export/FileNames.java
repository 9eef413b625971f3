package org.tally.web.export;

import java.time.LocalDate;

import org.springframework.stereotype.Component;
import org.tally.search.query.ArticleQuery;
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
	 * {@code tally-mosul-figure-killed-2017-05-25-articles.csv}.
	 */
	String of(ArticleQuery query, LocalDate day, ExportFormat format) {
		String words = this.chips.summary(query).replaceAll("[^\\p{L}\\p{M}\\p{N}]+", "-");
		if (words.codePointCount(0, words.length()) > LONGEST) {
			words = words.substring(0, words.offsetByCodePoints(0, LONGEST));
		}
		return "tally-" + words.replaceAll("^-+|-+$", "") + "-" + day + "-" + format.code();
	}

}

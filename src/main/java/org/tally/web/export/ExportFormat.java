package org.tally.web.export;

import java.util.Arrays;
import java.util.Optional;

/**
 * What a result can be taken out as.
 */
enum ExportFormat {

	ARTICLES_CSV("articles.csv", "text/csv;charset=UTF-8"),

	FIGURES_CSV("figures.csv", "text/csv;charset=UTF-8"),

	JSON_LINES("articles.jsonl", "application/x-ndjson"),

	RSS("articles.rss", "application/rss+xml;charset=UTF-8"),

	ATOM("articles.atom", "application/atom+xml;charset=UTF-8");

	private final String code;

	private final String type;

	ExportFormat(String code, String type) {
		this.code = code;
		this.type = type;
	}

	static Optional<ExportFormat> of(String code) {
		return Arrays.stream(values()).filter((format) -> format.code.equals(code)).findFirst();
	}

	/** The name in addresses, and the end of the file's name. */
	String code() {
		return this.code;
	}

	String type() {
		return this.type;
	}

	boolean isFeed() {
		return this == RSS || this == ATOM;
	}

	boolean isTable() {
		return this == ARTICLES_CSV || this == FIGURES_CSV;
	}

}

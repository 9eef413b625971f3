package org.tally.web.article.citation;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;

/**
 * What a citation can be had as.
 */
enum CitationFormat {

	BIBTEX("bib", "application/x-bibtex", Bibtex::write),

	RIS("ris", "application/x-research-info-systems", Ris::write),

	CSL("csl.json", "application/vnd.citationstyles.csl+json", CslJson::write);

	private final String extension;

	private final String mediaType;

	private final Function<Citation, String> writer;

	CitationFormat(String extension, String mediaType, Function<Citation, String> writer) {
		this.extension = extension;
		this.mediaType = mediaType;
		this.writer = writer;
	}

	static Optional<CitationFormat> of(String code) {
		return Arrays.stream(values())
			.filter((format) -> format.name().toLowerCase(Locale.ROOT).equals(code))
			.findFirst();
	}

	/** What a file's name ends with. */
	String extension() {
		return this.extension;
	}

	String mediaType() {
		return this.mediaType;
	}

	String write(Citation citation) {
		return this.writer.apply(citation);
	}

}

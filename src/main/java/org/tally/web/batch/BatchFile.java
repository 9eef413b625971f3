package org.tally.web.batch;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.Reader;
import java.io.StringWriter;
import java.util.List;
import java.util.Locale;

import org.springframework.web.multipart.MultipartFile;
import org.tally.source.text.Utf8OrWindows1252Reader;

/**
 * A file of queries as text. It may be UTF-8, with a byte order mark or without,
 * windows-1252, or UTF-16 with its mark, which Excel calls "Unicode text". What is no
 * text is refused: a picture or a workbook has lines, too, and each of them would be
 * searched for.
 *
 * @param table whether the queries are the first of several columns
 */
record BatchFile(String text, boolean table) {

	/** Text, but with more marks in it than words. */
	private static final List<String> NO_LISTS = List.of("%PDF-", "{\\rtf", "<!doctype html", "<html", "<?xml");

	/** A stray one comes with what is copied; binary files have one in ten. */
	private static final double MOST_CONTROLS = 0.01;

	private static final List<String> WORKBOOKS = List.of(".xlsx", ".xls", ".xlsm", ".xlsb", ".ods", ".numbers");

	private static final List<String> ARCHIVES = List.of(".zip", ".gz", ".7z", ".rar", ".tar", ".tgz", ".bz2", ".xz");

	/**
	 * A file that is no list, and what to upload instead.
	 */
	static final class NoTextException extends Exception {

		private static final long serialVersionUID = 1L;

		private final String key;

		private final String name;

		NoTextException(String key, String name) {
			super(name);
			this.key = key;
			this.name = name;
		}

		/** Of the message, which takes the name. */
		String key() {
			return this.key;
		}

		String name() {
			return this.name;
		}

	}

	/**
	 * Reads what was uploaded.
	 * @throws NoTextException if it is no text
	 */
	static BatchFile of(MultipartFile file) throws IOException, NoTextException {
		String name = String.valueOf(file.getOriginalFilename());
		StringWriter text = new StringWriter();
		try (Reader reader = Utf8OrWindows1252Reader.of(new ByteArrayInputStream(file.getBytes()))) {
			reader.transferTo(text);
		}
		if (!isList(text.toString())) {
			throw new NoTextException("batch.no-text." + kind(name.toLowerCase(Locale.ROOT)), name);
		}
		return new BatchFile(text.toString(), name.toLowerCase(Locale.ROOT).endsWith(".csv")
				|| String.valueOf(file.getContentType()).startsWith("text/csv"));
	}

	private static boolean isList(String text) {
		String start = text.substring(0, Math.min(text.length(), 100)).strip().toLowerCase(Locale.ROOT);
		long controls = text.chars().filter(BatchFile::isControl).count();
		return text.indexOf('\0') < 0 && controls <= Math.ceil(text.length() * MOST_CONTROLS)
				&& NO_LISTS.stream().map((mark) -> mark.toLowerCase(Locale.ROOT)).noneMatch(start::startsWith);
	}

	private static boolean isControl(int character) {
		return character < ' ' && !Character.isWhitespace(character);
	}

	private static String kind(String name) {
		if (WORKBOOKS.stream().anyMatch(name::endsWith)) {
			return "workbook";
		}
		return ARCHIVES.stream().anyMatch(name::endsWith) ? "archive" : "other";
	}

}

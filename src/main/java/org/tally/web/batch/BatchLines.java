package org.tally.web.batch;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.jspecify.annotations.Nullable;

import org.springframework.web.multipart.MultipartFile;
import org.tally.web.batch.BatchFile.NoTextException;

/**
 * Queries as someone lists them: one a line, or the first column of a table; blank lines
 * and those that begin with {@code #} are none.
 */
final class BatchLines {

	private static final String BYTE_ORDER_MARK = "\uFEFF";

	private static final Pattern BREAK = Pattern.compile("\\R");

	/** What the column may be called. */
	private static final List<String> HEADINGS = List.of("query", "queries", "q", "search");

	private BatchLines() {
	}

	/**
	 * The queries of the box and, after them, of the file. Where the box is empty, a line
	 * has the number that it has in the file.
	 * @throws NoTextException if the file is no text
	 */
	static BatchList read(String typed, @Nullable MultipartFile file) throws NoTextException {
		String text = withoutMark(typed);
		if (file == null || file.isEmpty()) {
			return BatchList.of(text);
		}
		try {
			BatchFile read = BatchFile.of(file);
			String more = withoutMark(read.text());
			more = read.table() ? firstColumn(more) : more;
			return BatchList.of(text.isBlank() ? more : text.stripTrailing() + "\n" + more);
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	/**
	 * The first cells of a table, each on the line where its row begins; the heading is a
	 * comment. A file that is no good table, with a quote left open, is read as lines.
	 */
	static String firstColumn(String text) {
		StringBuilder lines = new StringBuilder();
		int written = 0;
		boolean first = true;
		try (CSVParser parser = CSVFormat.RFC4180.builder()
			.setIgnoreEmptyLines(true)
			.get()
			.parse(new StringReader(closed(text)))) {
			for (CSVRecord row : parser) {
				String cell = (row.size() > 0) ? row.get(0).strip().replaceAll("\\s*\\R\\s*", " ") : "";
				int line = (int) parser.getCurrentLineNumber() - breaks(row);
				lines.append("\n".repeat(Math.max(0, line - 1 - written)));
				written = Math.max(written, line - 1);
				if (first && HEADINGS.contains(cell.toLowerCase(Locale.ROOT))) {
					lines.append("# ");
				}
				first = first && cell.isEmpty();
				lines.append(cell);
			}
			return lines.append('\n').toString();
		}
		catch (IOException | UncheckedIOException | IllegalStateException ex) {
			return text;
		}
	}

	/** The parser counts a line when it has read its end. */
	private static String closed(String text) {
		return text.endsWith("\n") || text.endsWith("\r") ? text : text + "\n";
	}

	/** Line breaks within quotes, which make a row of several lines. */
	private static int breaks(CSVRecord row) {
		int breaks = 0;
		for (String cell : row) {
			Matcher found = BREAK.matcher(cell);
			while (found.find()) {
				breaks++;
			}
		}
		return breaks;
	}

	private static String withoutMark(String text) {
		return text.startsWith(BYTE_ORDER_MARK) ? text.substring(1) : text;
	}

}

package org.tally.web.batch;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

import org.apache.commons.csv.CSVFormat;
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

	private static final String COMMENT = "#";

	/** What the column may be called. */
	private static final List<String> HEADINGS = List.of("query", "queries", "q", "search");

	private BatchLines() {
	}

	/**
	 * The queries of the box and, after them, of the file.
	 * @throws NoTextException if the file is no text
	 */
	static List<String> read(String typed, @Nullable MultipartFile file) throws NoTextException {
		List<String> queries = new ArrayList<>(lines(typed));
		if (file != null && !file.isEmpty()) {
			try {
				BatchFile read = BatchFile.of(file);
				queries.addAll(read.table() ? firstColumn(read.text()) : lines(read.text()));
			}
			catch (IOException ex) {
				throw new UncheckedIOException(ex);
			}
		}
		return queries;
	}

	static List<String> lines(String text) {
		return withoutMark(text).lines().map(String::strip).filter(BatchLines::isQuery).toList();
	}

	/** A file that is no good table, with a quote left open, is read as lines. */
	static List<String> firstColumn(String text) {
		try {
			List<String> cells = CSVFormat.RFC4180.builder()
				.setIgnoreEmptyLines(true)
				.get()
				.parse(new StringReader(withoutMark(text)))
				.stream()
				.map(BatchLines::first)
				.filter(BatchLines::isQuery)
				.toList();
			boolean heading = !cells.isEmpty() && HEADINGS.contains(cells.get(0).toLowerCase(Locale.ROOT));
			return heading ? cells.subList(1, cells.size()) : cells;
		}
		catch (IOException | UncheckedIOException | IllegalStateException ex) {
			return lines(text);
		}
	}

	private static String first(CSVRecord row) {
		return (row.size() > 0) ? row.get(0).strip().replaceAll("\\s*\\R\\s*", " ") : "";
	}

	private static boolean isQuery(String line) {
		return !line.isEmpty() && !line.startsWith(COMMENT);
	}

	private static String withoutMark(String text) {
		return text.startsWith(BYTE_ORDER_MARK) ? text.substring(1) : text;
	}

}

package org.tally.source.record;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.util.Iterator;
import java.util.List;
import java.util.Map;

import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.jspecify.annotations.Nullable;
import org.tally.source.Format;
import org.tally.source.Input;
import org.tally.source.Items;
import org.tally.source.SourceItem;
import org.tally.source.draft.Columns;
import org.tally.source.text.RecordLimit;

/**
 * A table with a header: a row is an article, and its line is the first of the row.
 *
 * @param delimiter or null to take what the header is parted by: comma, semicolon or tab
 */
public record DelimitedFormat(@Nullable Character delimiter) implements Format {

	private static final int LONGEST_HEADER = 64 * 1024;

	@Override
	public Items read(Input input) throws IOException {
		BufferedReader reader = new BufferedReader(input.reader(), LONGEST_HEADER);
		RecordLimit limit = new RecordLimit(reader);
		CSVFormat format = CSVFormat.RFC4180.builder()
			.setDelimiter((this.delimiter != null) ? this.delimiter : delimiterOf(reader))
			.setIgnoreEmptyLines(false)
			// A word after a closing quote is a slip of the writer; the row is still one.
			.setTrailingData(true)
			.get();
		CSVParser parser = CSVParser.builder().setReader(limit).setFormat(format).get();
		Iterator<CSVRecord> rows = parser.iterator();
		if (!rows.hasNext()) {
			return Items.of(input.unreadable("the table is empty", null));
		}
		List<String> header = rows.next().toList();
		try {
			return new Rows(input, parser, rows, limit, header, input.columns().ofHeader(header));
		}
		catch (IllegalArgumentException ex) {
			return Items.of(input.unreadable(String.valueOf(ex.getMessage()), 1L));
		}
	}

	private static char delimiterOf(Reader reader) throws IOException {
		reader.mark(LONGEST_HEADER);
		int[] counts = new int[128];
		boolean quoted = false;
		int unit = reader.read();
		for (int i = 1; i < LONGEST_HEADER && unit >= 0 && (quoted || unit != '\n'); i++) {
			quoted ^= unit == '"';
			if (!quoted && unit < counts.length) {
				counts[unit]++;
			}
			unit = reader.read();
		}
		reader.reset();
		char most = ',';
		for (char each : new char[] { ';', '\t' }) {
			most = (counts[each] > counts[most]) ? each : most;
		}
		return most;
	}

	private static final class Rows implements Items {

		private final Input input;

		private final CSVParser parser;

		private final Iterator<CSVRecord> rows;

		private final RecordLimit limit;

		private final List<String> header;

		private final Map<String, String> columns;

		private boolean ended;

		Rows(Input input, CSVParser parser, Iterator<CSVRecord> rows, RecordLimit limit, List<String> header,
				Map<String, String> columns) {
			this.input = input;
			this.parser = parser;
			this.rows = rows;
			this.limit = limit;
			this.header = header;
			this.columns = columns;
		}

		@Override
		public @Nullable SourceItem next() {
			while (!this.ended) {
				this.limit.next();
				long line = this.parser.getCurrentLineNumber() + 1;
				try {
					this.ended = !this.rows.hasNext();
					CSVRecord row = this.ended ? null : this.rows.next();
					if (row != null && !isEmpty(row)) {
						return item(row, line);
					}
				}
				catch (UncheckedIOException ex) {
					this.ended = true;
					return this.input
						.unreadable("the row cannot be read, nor what follows: " + ex.getCause().getMessage(), line);
				}
			}
			return null;
		}

		private static boolean isEmpty(CSVRecord row) {
			return row.size() == 1 && row.get(0).isBlank();
		}

		private SourceItem item(CSVRecord row, long line) {
			if (row.size() != this.header.size()) {
				long last = this.parser.getCurrentLineNumber();
				return this.input.unreadable("the row " + ((last > line) ? "ends at line " + last + " and " : "")
						+ "has " + row.size() + " fields, the header " + this.header.size()
						+ "; look for a quote or delimiter too many or too few", line);
			}
			return this.input.item(Columns.draft(this.columns, (name) -> row.get(this.header.indexOf(name))), line);
		}

	}

}

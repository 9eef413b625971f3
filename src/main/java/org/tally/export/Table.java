package org.tally.export;

import java.io.IOException;
import java.io.UncheckedIOException;

import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;
import org.jspecify.annotations.Nullable;

/**
 * A table as comma-separated values (RFC 4180) in UTF-8, which begins with its heading. A
 * text that a spreadsheet would compute gets an apostrophe in front; numbers stay as they
 * are.
 */
public final class Table {

	/**
	 * What begins a formula, and what some spreadsheets drop from in front of one.
	 */
	private static final String FORMULA = "=+-@\t\r\n\uFF1D\uFF0B\uFF0D\uFF20";

	private final CSVPrinter printer;

	/**
	 * Begins the table.
	 */
	public Table(Appendable out, String... columns) {
		try {
			this.printer = new CSVPrinter(out, CSVFormat.RFC4180.builder().setHeader(columns).get());
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	/**
	 * Adds a row.
	 * @param cells text, numbers, days; null for an empty cell
	 */
	public void row(@Nullable Object... cells) {
		try {
			for (@Nullable
			Object cell : cells) {
				this.printer.print((cell instanceof String text) ? harmless(text) : cell);
			}
			this.printer.println();
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	private static String harmless(String text) {
		return (!text.isEmpty() && FORMULA.indexOf(text.charAt(0)) >= 0) ? "'" + text : text;
	}

}

package org.tally.source.text;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.Reader;

import org.jspecify.annotations.Nullable;

/**
 * Reads line after line, and passes over a line too long to be held.
 */
public final class BoundedLines {

	private final BufferedReader reader;

	private long number;

	public BoundedLines(Reader reader) {
		this.reader = new BufferedReader(reader);
	}

	/**
	 * Gives the next line, or null at the end.
	 */
	public @Nullable Line next() throws IOException {
		StringBuilder text = new StringBuilder();
		int unit = this.reader.read();
		if (unit < 0) {
			return null;
		}
		boolean fits = true;
		while (unit >= 0 && unit != '\n') {
			fits = text.length() < RecordLimit.LONGEST_RECORD;
			if (fits) {
				text.append((char) unit);
			}
			unit = this.reader.read();
		}
		return new Line(++this.number, fits ? text.toString() : null);
	}

	/**
	 * A line and its number from 1; its text is null where it is too long.
	 */
	public record Line(long number, @Nullable String text) {

	}

}

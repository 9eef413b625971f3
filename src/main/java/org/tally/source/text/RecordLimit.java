package org.tally.source.text;

import java.io.FilterReader;
import java.io.IOException;
import java.io.Reader;

/**
 * Stops a reader that reads on and on for one record, which happens where a quote or a
 * bracket is never closed, before it fills the memory.
 */
public final class RecordLimit extends FilterReader {

	/** Characters; a text of the longest kind with every letter escaped still fits. */
	static final int LONGEST_RECORD = 32 * 1024 * 1024;

	private long count;

	public RecordLimit(Reader in) {
		super(in);
	}

	/**
	 * Begins the next record.
	 */
	public void next() {
		this.count = 0;
	}

	@Override
	public int read() throws IOException {
		int unit = super.read();
		count(1);
		return unit;
	}

	@Override
	public int read(char[] target, int offset, int length) throws IOException {
		int read = super.read(target, offset, length);
		count(read);
		return read;
	}

	private void count(int read) throws IOException {
		this.count += read;
		if (this.count > LONGEST_RECORD) {
			throw new IOException("a record is over " + LONGEST_RECORD
					+ " characters and nothing after it can be read; a quote or bracket may be left open");
		}
	}

}

package org.tally.enrichment.place.gazetteer;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/**
 * Rows of a table as bytes, unpacked one at a time: most places of the world are never in
 * the news.
 */
final class PackedRows {

	private byte[] bytes = new byte[1 << 20];

	private int[] ends = new int[1 << 14];

	private int size;

	/** Adds a row and returns its number. */
	int add(String[] row) {
		byte[] packed = String.join("\t", row).getBytes(StandardCharsets.UTF_8);
		int start = start(this.size);
		if (start + packed.length > this.bytes.length) {
			this.bytes = Arrays.copyOf(this.bytes, this.bytes.length * 2);
		}
		if (this.size == this.ends.length) {
			this.ends = Arrays.copyOf(this.ends, this.size * 2);
		}
		System.arraycopy(packed, 0, this.bytes, start, packed.length);
		this.ends[this.size] = start + packed.length;
		return this.size++;
	}

	String[] row(int number) {
		int start = start(number);
		return new String(this.bytes, start, this.ends[number] - start, StandardCharsets.UTF_8).split("\t", -1);
	}

	int size() {
		return this.size;
	}

	void trim() {
		this.bytes = Arrays.copyOf(this.bytes, start(this.size));
		this.ends = Arrays.copyOf(this.ends, this.size);
	}

	private int start(int number) {
		return (number == 0) ? 0 : this.ends[number - 1];
	}

}

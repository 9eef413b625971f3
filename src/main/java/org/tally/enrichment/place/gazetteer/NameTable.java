package org.tally.enrichment.place.gazetteer;

import java.util.Arrays;

/**
 * Which numbers a name has: sorted hashes in place of a map of strings, so that half a
 * million names take a few megabytes. A name that was never put meets another's hash once
 * in a hundred million.
 */
final class NameTable {

	/** Enough for a million numbers; the other 44 bits are the name's hash. */
	private static final int NUMBER_BITS = 20;

	private static final long NUMBER = (1L << NUMBER_BITS) - 1;

	private static final long FIRST_HASH = 0xcbf29ce484222325L;

	private long[] keys = new long[1 << 16];

	private int size;

	private boolean sorted;

	void put(CharSequence name, int number) {
		if (number > NUMBER) {
			throw new IllegalArgumentException("More numbers than fit: " + number);
		}
		if (this.size == this.keys.length) {
			this.keys = Arrays.copyOf(this.keys, this.size * 2);
		}
		this.keys[this.size++] = (hash(name) & ~NUMBER) | number;
		this.sorted = false;
	}

	/** To be called once, after the last name was put. */
	void sort() {
		Arrays.sort(this.keys, 0, this.size);
		int distinct = 0;
		for (int i = 0; i < this.size; i++) {
			if (i == 0 || this.keys[i] != this.keys[i - 1]) {
				this.keys[distinct++] = this.keys[i];
			}
		}
		this.keys = Arrays.copyOf(this.keys, distinct);
		this.size = distinct;
		this.sorted = true;
	}

	/** The numbers of a name in ascending order; none where it was never put. */
	int[] numbers(CharSequence name) {
		if (!this.sorted) {
			throw new IllegalStateException("Sort the names before they are looked up");
		}
		long hash = hash(name) & ~NUMBER;
		int found = Arrays.binarySearch(this.keys, hash);
		int from = (found < 0) ? -found - 1 : found;
		int to = from;
		while (to < this.size && (this.keys[to] & ~NUMBER) == hash) {
			to++;
		}
		int[] numbers = new int[to - from];
		for (int i = from; i < to; i++) {
			numbers[i - from] = (int) (this.keys[i] & NUMBER);
		}
		return numbers;
	}

	/** Fowler, Noll and Vo's hash, with its high bits mixed once more. */
	private static long hash(CharSequence name) {
		long hash = FIRST_HASH;
		for (int i = 0; i < name.length(); i++) {
			hash = (hash ^ name.charAt(i)) * 0x100000001b3L;
		}
		hash = (hash ^ (hash >>> 32)) * 0x9e3779b97f4a7c15L;
		return hash ^ (hash >>> 29);
	}

}

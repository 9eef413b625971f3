package org.tally.enrichment.tagger;

/**
 * Small numbers by the hash of a phrase, in two flat arrays.
 */
final class PhraseTable {

	private static final long MULTIPLIER = 0x9E3779B97F4A7C15L;

	private long[] keys = new long[1 << 18];

	private byte[] values = new byte[1 << 18];

	private int size;

	static long hash(long before, String fold) {
		long mixed = (before + fold.hashCode() + 1) * MULTIPLIER;
		return mixed ^ (mixed >>> 29);
	}

	int get(long hash) {
		return this.values[slot(hash)];
	}

	void put(long hash, int value) {
		if (this.size * 2 > this.keys.length) {
			grow();
		}
		int slot = slot(hash);
		if (this.values[slot] == 0) {
			this.size++;
		}
		this.keys[slot] = hash;
		this.values[slot] = (byte) value;
	}

	private int slot(long hash) {
		int slot = (int) (hash & (this.keys.length - 1));
		while (this.values[slot] != 0 && this.keys[slot] != hash) {
			slot = (slot + 1) & (this.keys.length - 1);
		}
		return slot;
	}

	private void grow() {
		long[] oldKeys = this.keys;
		byte[] oldValues = this.values;
		this.keys = new long[oldKeys.length * 2];
		this.values = new byte[oldKeys.length * 2];
		for (int i = 0; i < oldKeys.length; i++) {
			if (oldValues[i] != 0) {
				int slot = slot(oldKeys[i]);
				this.keys[slot] = oldKeys[i];
				this.values[slot] = oldValues[i];
			}
		}
	}

}

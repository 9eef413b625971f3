package org.tally.source.file;

import java.io.InputStream;
import java.nio.charset.StandardCharsets;

/**
 * Gives the same words again and again.
 */
public final class Endless extends InputStream {

	private final byte[] words;

	private long given;

	public Endless(String words) {
		this.words = words.getBytes(StandardCharsets.UTF_8);
	}

	@Override
	public int read() {
		return this.words[(int) (this.given++ % this.words.length)] & 0xFF;
	}

	public long given() {
		return this.given;
	}

}

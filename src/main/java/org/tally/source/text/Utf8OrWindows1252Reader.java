package org.tally.source.text;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.Charset;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;

/**
 * Reads UTF-8, and each byte that is not UTF-8 as windows-1252, without reading ahead to
 * find out: files put together from several origins have both. A byte order mark is
 * obeyed and not given.
 */
public final class Utf8OrWindows1252Reader extends Reader {

	private static final int SIZE = 8192;

	private static final Charset WINDOWS_1252 = Charset.forName("windows-1252");

	private final InputStream in;

	private final CharsetDecoder utf8 = StandardCharsets.UTF_8.newDecoder()
		.onMalformedInput(CodingErrorAction.REPORT)
		.onUnmappableCharacter(CodingErrorAction.REPORT);

	private final ByteBuffer bytes = ByteBuffer.allocate(SIZE).flip();

	// No byte gives more than one character, so what is decoded at once always fits.
	private final CharBuffer chars = CharBuffer.allocate(SIZE).flip();

	private boolean ended;

	private Utf8OrWindows1252Reader(InputStream in) {
		this.in = in;
	}

	public static Reader of(InputStream in) throws IOException {
		BufferedInputStream buffered = new BufferedInputStream(in);
		buffered.mark(3);
		byte[] start = buffered.readNBytes(3);
		int first = (start.length > 1) ? (start[0] & 0xFF) << 8 | start[1] & 0xFF : 0;
		if (first == 0xFEFF || first == 0xFFFE) {
			buffered.reset();
			return new InputStreamReader(buffered, StandardCharsets.UTF_16);
		}
		boolean mark = first == 0xEFBB && start.length > 2 && (start[2] & 0xFF) == 0xBF;
		if (!mark) {
			buffered.reset();
		}
		return new Utf8OrWindows1252Reader(buffered);
	}

	@Override
	public int read(char[] target, int offset, int length) throws IOException {
		while (!this.chars.hasRemaining()) {
			if (this.ended) {
				return -1;
			}
			decodeNext();
		}
		int count = Math.min(length, this.chars.remaining());
		this.chars.get(target, offset, count);
		return count;
	}

	private void decodeNext() throws IOException {
		this.bytes.compact();
		int count = this.in.read(this.bytes.array(), this.bytes.position(), this.bytes.remaining());
		this.ended = count < 0;
		this.bytes.position(this.bytes.position() + Math.max(count, 0)).flip();
		this.chars.clear();
		CoderResult result = this.utf8.decode(this.bytes, this.chars, this.ended);
		while (result.isError()) {
			byte[] odd = new byte[result.length()];
			this.bytes.get(odd);
			this.chars.put(new String(odd, WINDOWS_1252));
			this.utf8.reset();
			result = this.utf8.decode(this.bytes, this.chars, this.ended);
		}
		this.chars.flip();
	}

	@Override
	public void close() throws IOException {
		this.in.close();
	}

}

package org.tally.enrichment.tagger;

import java.io.DataInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.zip.GZIPInputStream;

/**
 * The trained weights: a table of bytes, one row a feature, one column a tag. The tags of
 * a row lie side by side, so that a feature costs one look into memory.
 */
final class NameModel implements Decoder.Choice {

	/** What a file of weights begins with; it changes when features do. */
	static final int MAGIC = 0x54414C01;

	private static final String FILE = "/org/tally/enrichment/names.model";

	private final byte[] weights;

	NameModel(byte[] weights) {
		this.weights = weights;
	}

	static NameModel load() {
		try (InputStream in = NameModel.class.getResourceAsStream(FILE)) {
			if (in == null) {
				throw new IllegalStateException("The model " + FILE + " is not on the class path");
			}
			return read(in);
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	static NameModel read(InputStream in) throws IOException {
		DataInputStream data = new DataInputStream(new GZIPInputStream(in, 1 << 16));
		if (data.readInt() != MAGIC) {
			throw new IllegalStateException("The model was trained for other features; train it anew");
		}
		byte[] weights = new byte[Tags.COUNT << Features.ROWS_BITS];
		data.readFully(weights);
		return new NameModel(weights);
	}

	@Override
	public int choose(int token, Features features, int allowed) {
		int[] scores = new int[Tags.COUNT];
		for (int i = 0; i < features.count; i++) {
			int row = features.rows[i] * Tags.COUNT;
			for (int tag = 0; tag < Tags.COUNT; tag++) {
				scores[tag] += this.weights[row + tag];
			}
		}
		int best = -1;
		for (int tag = 0; tag < Tags.COUNT; tag++) {
			if ((allowed >> tag & 1) != 0 && (best < 0 || scores[tag] > scores[best])) {
				best = tag;
			}
		}
		return best;
	}

}

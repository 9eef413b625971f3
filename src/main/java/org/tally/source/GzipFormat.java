package org.tally.source;

import java.io.IOException;
import java.util.zip.GZIPInputStream;

/**
 * A file of another format, compressed with gzip.
 */
record GzipFormat(Format packed) implements Format {

	@Override
	public Items read(Input input) throws IOException {
		Expansion expansion = new Expansion(input.content());
		return this.packed.read(new Input(input.name(), expansion.bounded(new GZIPInputStream(expansion.compressed())),
				input.options(), input.archives()));
	}

}

package org.tally.source.file;

import java.io.IOException;
import java.util.zip.GZIPInputStream;

import org.apache.commons.io.IOUtils;
import org.jspecify.annotations.Nullable;
import org.tally.source.Format;
import org.tally.source.Input;
import org.tally.source.Items;
import org.tally.source.SourceItem;

/**
 * A file of another format, compressed with gzip.
 */
record GzipFormat(Format packed) implements Format {

	@Override
	public Items read(Input input) throws IOException {
		Expansion expansion = new Expansion(input.content());
		GZIPInputStream unpacked = new GZIPInputStream(expansion.compressed());
		try {
			Items items = this.packed
				.read(new Input(input.name(), expansion.bounded(unpacked), input.options(), input.archives()));
			return new Items() {

				@Override
				public @Nullable SourceItem next() throws IOException {
					return items.next();
				}

				@Override
				public void close() throws IOException {
					IOUtils.close(items, unpacked);
				}

			};
		}
		catch (IOException | RuntimeException ex) {
			IOUtils.closeQuietly(unpacked);
			throw ex;
		}
	}

}

package org.tally.source;

import java.io.IOException;
import java.io.InputStream;
import java.io.Reader;

import org.jspecify.annotations.Nullable;
import org.tally.article.Failure;
import org.tally.source.draft.Columns;
import org.tally.source.draft.Draft;
import org.tally.source.text.Utf8OrWindows1252Reader;

/**
 * A file, or an entry of an archive, to be read once from its start.
 *
 * @param name as reports give it ({@code a.zip!b.txt})
 * @param content whoever opened it closes it
 * @param archives how many zip files it lies in
 */
public record Input(String name, InputStream content, ReadOptions options, int archives) {

	// Pictures make a document large, not words. It is held in memory while it is read.
	private static final int LARGEST_DOCUMENT = 64 * 1024 * 1024;

	/**
	 * Gives all of it, for formats that cannot be read piece by piece.
	 */
	public byte[] bytes() throws IOException {
		byte[] bytes = this.content.readNBytes(LARGEST_DOCUMENT + 1);
		if (bytes.length > LARGEST_DOCUMENT) {
			throw new IOException("it is over " + LARGEST_DOCUMENT / (1024 * 1024) + " MiB");
		}
		return bytes;
	}

	public Reader reader() throws IOException {
		return Utf8OrWindows1252Reader.of(this.content);
	}

	public Columns columns() {
		return new Columns(this.options.columns());
	}

	public SourceItem item(Draft draft, @Nullable Long line) {
		try {
			return new SourceItem.Readable(draft.finish(this.options.sample()), this.name, line, draft.unreadDay());
		}
		catch (IllegalArgumentException ex) {
			return unreadable(String.valueOf(ex.getMessage()), line);
		}
	}

	public SourceItem unreadable(String reason, @Nullable Long line) {
		return new SourceItem.Unreadable(new Failure(this.name, line, reason));
	}

}

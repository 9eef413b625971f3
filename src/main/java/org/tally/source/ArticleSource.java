package org.tally.source;

import java.util.stream.Stream;

/**
 * Somewhere articles come from: a file, an archive, a feed, standard input.
 */
public interface ArticleSource {

	/**
	 * Reads one item after the other, holding no more than one in memory. Close the
	 * stream to release the file. A broken item is a {@link SourceItem.Unreadable} and
	 * reading goes on after it; the stream itself never throws for what a file holds.
	 */
	Stream<SourceItem> items();

	/**
	 * How many bytes there are to read, packed as they lie, or -1 where that shows only
	 * at the end.
	 */
	long bytesTotal();

	/**
	 * How many of them have been read, from any thread.
	 */
	long bytesRead();

}

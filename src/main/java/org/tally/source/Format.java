package org.tally.source;

import java.io.IOException;

/**
 * Reads the articles of one kind of file.
 */
public interface Format {

	/**
	 * Begins to read. What the input holds may be broken or hostile: an exception, here
	 * or from the items, becomes one {@link SourceItem.Unreadable} that ends the file.
	 */
	Items read(Input input) throws IOException;

}

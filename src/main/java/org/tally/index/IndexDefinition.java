package org.tally.index;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;

/**
 * What Elasticsearch is told of one index: the reviewed JSON in {@code index-mappings/}.
 */
enum IndexDefinition {

	ARTICLES("articles"), SAVED_QUERIES("saved-queries");

	private final String file;

	IndexDefinition(String file) {
		this.file = file;
	}

	InputStream json() {
		String path = "/index-mappings/" + this.file + ".json";
		InputStream json = IndexDefinition.class.getResourceAsStream(path);
		if (json == null) {
			throw new UncheckedIOException(new IOException("The build left out " + path));
		}
		return json;
	}

}

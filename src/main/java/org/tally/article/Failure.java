package org.tally.article;

import org.jspecify.annotations.Nullable;

/**
 * An item that could not be read or indexed, said so that it can be found and mended.
 *
 * @param file the file, and the entry inside an archive ({@code a.zip!b.txt})
 * @param line line or record number from 1, or null where the file is one article
 * @param reason what is wrong and what to do, one sentence
 */
public record Failure(String file, @Nullable Long line, String reason) {

	@Override
	public String toString() {
		return (this.line == null) ? this.file + ": " + this.reason : this.file + ":" + this.line + ": " + this.reason;
	}

}

package org.tally.source;

import org.jspecify.annotations.Nullable;
import org.tally.article.Article;
import org.tally.article.Failure;

/**
 * What a source gives for each thing it finds: an article, why it is unreadable, or that
 * it was skipped.
 */
public sealed interface SourceItem {

	/**
	 * An article and where it stood.
	 *
	 * @param file as in {@link Failure}
	 * @param line as in {@link Failure}
	 * @param unreadDay what stands where the day should and is none, or null; the article
	 * has no day then
	 */
	record Readable(Article article, String file, @Nullable Long line,
			@Nullable String unreadDay) implements SourceItem {

		public Failure failure(String reason) {
			return new Failure(this.file, this.line, reason);
		}

	}

	/**
	 * Something that should have been an article and is not.
	 */
	record Unreadable(Failure failure) implements SourceItem {

	}

	/**
	 * A file that was not tried: hidden, or of a format that is not read, in a folder or
	 * archive whose other files were asked for. Said so that nothing is left out
	 * silently; it is no failure.
	 *
	 * @param file as in {@link Failure}
	 * @param reason why, in a few words
	 */
	record Skipped(String file, String reason) implements SourceItem {

	}

}

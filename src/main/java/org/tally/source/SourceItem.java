package org.tally.source;

import org.jspecify.annotations.Nullable;
import org.tally.article.Article;
import org.tally.article.Failure;

/**
 * What a source gives for each thing it finds: an article, or why there is none.
 */
public sealed interface SourceItem {

	/**
	 * An article and where it stood.
	 *
	 * @param file as in {@link Failure}
	 * @param line as in {@link Failure}
	 */
	record Readable(Article article, String file, @Nullable Long line) implements SourceItem {

		public Failure failure(String reason) {
			return new Failure(this.file, this.line, reason);
		}

	}

	/**
	 * Something that should have been an article and is not.
	 */
	record Unreadable(Failure failure) implements SourceItem {

	}

}

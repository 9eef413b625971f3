package org.tally.source.file;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Spliterator;
import java.util.Spliterators;
import java.util.function.Consumer;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

import org.tally.source.ArticleSource;
import org.tally.source.Items;
import org.tally.source.ReadOptions;
import org.tally.source.SourceItem;

/**
 * Opens files, folders and standard input as sources of articles.
 */
public final class ArticleSources {

	private ArticleSources() {
	}

	/**
	 * Gives the articles of all the paths, in their order. A folder is read with the
	 * folders in it, sorted by name; {@code -} is JSON Lines on standard input. A path
	 * that does not exist or is of no known format is a {@link SourceItem.Unreadable}; in
	 * a folder or archive, a hidden file and one of no known format is a
	 * {@link SourceItem.Skipped}.
	 */
	public static ArticleSource open(List<String> paths, ReadOptions options) {
		return open(paths, options, System.in);
	}

	public static ArticleSource open(List<String> paths, ReadOptions options, InputStream standardInput) {
		return new PathSource(paths, options, standardInput);
	}

	public static Stream<SourceItem> stream(Items items) {
		Spliterator<SourceItem> spliterator = new Spliterators.AbstractSpliterator<>(Long.MAX_VALUE,
				Spliterator.ORDERED | Spliterator.NONNULL) {

			@Override
			public boolean tryAdvance(Consumer<? super SourceItem> action) {
				try {
					SourceItem item = items.next();
					if (item == null) {
						return false;
					}
					action.accept(item);
					return true;
				}
				catch (IOException ex) {
					throw new UncheckedIOException(ex);
				}
			}

		};
		return StreamSupport.stream(spliterator, false).onClose(() -> {
			try {
				items.close();
			}
			catch (IOException ex) {
				throw new UncheckedIOException(ex);
			}
		});
	}

}

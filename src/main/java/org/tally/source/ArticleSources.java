package org.tally.source;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Spliterator;
import java.util.Spliterators;
import java.util.function.Consumer;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

import org.apache.commons.io.input.CloseShieldInputStream;
import org.tally.article.Failure;

/**
 * Opens files, folders and standard input as sources of articles.
 */
public final class ArticleSources {

	private static final String STANDARD_INPUT = "-";

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

	static ArticleSource open(List<String> paths, ReadOptions options, InputStream standardInput) {
		return () -> stream(
				Items.sequence(paths.stream().map((path) -> items(path, options, standardInput)).iterator()));
	}

	private static Items items(String given, ReadOptions options, InputStream standardInput) {
		if (STANDARD_INPUT.equals(given)) {
			return Formats.guarded(new JsonLinesFormat(), "standard input", options, 0,
					() -> CloseShieldInputStream.wrap(standardInput));
		}
		try {
			Path path = Path.of(given);
			if (!Files.exists(path)) {
				return unreadable(given, "there is no such file or folder");
			}
			if (Files.isDirectory(path)) {
				return folder(path, options);
			}
			return (Formats.of(given) == null) ? unreadable(given, Formats.unknown()) : file(path, options);
		}
		catch (InvalidPathException ex) {
			return unreadable(given, "not a path: " + ex.getReason());
		}
	}

	private static Items folder(Path folder, ReadOptions options) {
		try (Stream<Path> entries = Files.list(folder)) {
			List<Path> sorted = entries.sorted(Comparator.comparing((entry) -> entry.getFileName().toString()))
				.toList();
			return Items.sequence(sorted.stream().map((entry) -> entry(entry, options)).iterator());
		}
		catch (IOException | UncheckedIOException ex) {
			return unreadable(folder.toString(), "the folder cannot be listed: " + ex.getMessage());
		}
	}

	private static Items entry(Path entry, ReadOptions options) {
		String name = entry.getFileName().toString();
		if (name.startsWith(".")) {
			return Items.of(new SourceItem.Skipped(entry.toString(), "hidden"));
		}
		if (Files.isDirectory(entry)) {
			// A link may lead back to a folder above it, and then there is no end.
			return Files.isDirectory(entry, LinkOption.NOFOLLOW_LINKS) ? folder(entry, options)
					: Items.of(new SourceItem.Skipped(entry.toString(), "a link to a folder"));
		}
		return (Formats.of(name) == null) ? Items.of(new SourceItem.Skipped(entry.toString(), Formats.unknown()))
				: file(entry, options);
	}

	private static Items file(Path file, ReadOptions options) {
		Format format = Formats.of(file.getFileName().toString());
		return Formats.guarded(format, file.toString(), options, 0, () -> Files.newInputStream(file));
	}

	private static Items unreadable(String path, String reason) {
		return Items.of(new SourceItem.Unreadable(new Failure(path, null, reason)));
	}

	private static Stream<SourceItem> stream(Items items) {
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

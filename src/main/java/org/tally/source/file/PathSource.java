package org.tally.source.file;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.Stream;

import org.apache.commons.io.input.CloseShieldInputStream;
import org.tally.article.Failure;
import org.tally.source.ArticleSource;
import org.tally.source.Format;
import org.tally.source.Items;
import org.tally.source.ReadOptions;
import org.tally.source.SourceItem;
import org.tally.source.record.JsonLinesFormat;

/**
 * The articles of files, folders and standard input, in the order given.
 */
final class PathSource implements ArticleSource {

	private static final String STANDARD_INPUT = "-";

	private final List<String> given;

	private final ReadOptions options;

	private final InputStream standardInput;

	private final AtomicLong bytesRead = new AtomicLong();

	PathSource(List<String> given, ReadOptions options, InputStream standardInput) {
		this.given = List.copyOf(given);
		this.options = options;
		this.standardInput = standardInput;
	}

	@Override
	public Stream<SourceItem> items() {
		return ArticleSources.stream(Items.sequence(this.given.stream().map(this::items).iterator()));
	}

	@Override
	public long bytesTotal() {
		return this.given.contains(STANDARD_INPUT) ? -1 : this.given.stream().mapToLong(PathSource::size).sum();
	}

	@Override
	public long bytesRead() {
		return this.bytesRead.get();
	}

	/** What cannot be measured is nothing here; reading it says what is wrong. */
	private static long size(String path) {
		// The walk follows no links, and the path may be one itself.
		try (Stream<Path> files = Files.walk(Path.of(path).toRealPath())) {
			return files.filter(Files::isRegularFile).mapToLong((file) -> file.toFile().length()).sum();
		}
		catch (IOException | UncheckedIOException | InvalidPathException ex) {
			return 0;
		}
	}

	private InputStream counted(InputStream file) {
		return new FilterInputStream(file) {

			@Override
			public int read() throws IOException {
				int read = super.read();
				count((read < 0) ? read : 1);
				return read;
			}

			@Override
			public int read(byte[] bytes, int offset, int length) throws IOException {
				int read = super.read(bytes, offset, length);
				count(read);
				return read;
			}

			private void count(int read) {
				PathSource.this.bytesRead.addAndGet(Math.max(0, read));
			}

		};
	}

	private Items items(String given) {
		if (STANDARD_INPUT.equals(given)) {
			return Formats.guarded(new JsonLinesFormat(), "standard input", this.options, 0,
					() -> CloseShieldInputStream.wrap(this.standardInput));
		}
		try {
			Path path = Path.of(given);
			if (!Files.exists(path)) {
				return unreadable(given, "there is no such file or folder");
			}
			if (Files.isDirectory(path)) {
				return folder(path);
			}
			return (Formats.of(given) == null) ? unreadable(given, Formats.unknown()) : file(path);
		}
		catch (InvalidPathException ex) {
			return unreadable(given, "not a path: " + ex.getReason());
		}
	}

	private Items folder(Path folder) {
		try (Stream<Path> entries = Files.list(folder)) {
			List<Path> sorted = entries.sorted(Comparator.comparing((entry) -> entry.getFileName().toString()))
				.toList();
			return Items.sequence(sorted.stream().map((entry) -> entry(entry)).iterator());
		}
		catch (IOException | UncheckedIOException ex) {
			return unreadable(folder.toString(), "the folder cannot be listed: " + ex.getMessage());
		}
	}

	private Items entry(Path entry) {
		String name = entry.getFileName().toString();
		if (name.startsWith(".")) {
			return Items.of(new SourceItem.Skipped(entry.toString(), "hidden"));
		}
		if (Files.isDirectory(entry)) {
			// A link may lead back to a folder above it, and then there is no end.
			return Files.isDirectory(entry, LinkOption.NOFOLLOW_LINKS) ? folder(entry)
					: Items.of(new SourceItem.Skipped(entry.toString(), "a link to a folder"));
		}
		if (Formats.of(name) == null) {
			return Items.of(new SourceItem.Skipped(entry.toString(), Formats.unknown()));
		}
		// A pipe waits for its writer, some devices never end. A link to nothing is no
		// such thing: reading it says what is wrong.
		return (Files.exists(entry) && !Files.isRegularFile(entry))
				? Items.of(new SourceItem.Skipped(entry.toString(), "a pipe or device")) : file(entry);
	}

	private Items file(Path file) {
		Format format = Formats.of(file.getFileName().toString());
		return Formats.guarded(format, file.toString(), this.options, 0, () -> counted(Files.newInputStream(file)));
	}

	private static Items unreadable(String path, String reason) {
		return Items.of(new SourceItem.Unreadable(new Failure(path, null, reason)));
	}

}

package org.tally.source.file;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.function.Function;
import java.util.regex.Pattern;

import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipArchiveInputStream;
import org.apache.commons.io.IOUtils;
import org.apache.commons.io.input.CloseShieldInputStream;
import org.jspecify.annotations.Nullable;
import org.tally.source.Format;
import org.tally.source.Input;
import org.tally.source.Items;
import org.tally.source.SourceItem;

/**
 * A zip file: the files in it, each by its own format, one after the other as they lie in
 * it. Nothing is unpacked to a disk, so the names of entries harm nothing.
 *
 * @param formats the format of an entry by its name, or null where it is not read
 */
record ZipFormat(Function<String, @Nullable Format> formats) implements Format {

	private static final int DEEPEST = 2;

	private static final int MOST_ENTRIES = 1_000_000;

	private static final Pattern CONTROLS = Pattern.compile("\\p{Cntrl}");

	private static final Pattern HIDDEN = Pattern.compile("(?:.*/)?\\.(?!\\.?/)[^/]*(?:/.*)?|__MACOSX/.*");

	@Override
	public Items read(Input input) throws IOException {
		if (input.archives() == DEEPEST) {
			return Items.of(input.unreadable("zip files are read " + DEEPEST + " deep; unpack the outer one", null));
		}
		BufferedInputStream content = new BufferedInputStream(input.content());
		content.mark(4);
		byte[] start = content.readNBytes(4);
		content.reset();
		if (!ZipArchiveInputStream.matches(start, start.length)) {
			throw new IOException("it is not a zip file");
		}
		return new Entries(this.formats, input, content);
	}

	private static final class Entries implements Items {

		private final Function<String, @Nullable Format> formats;

		private final Input input;

		private final Expansion expansion;

		private final ZipArchiveInputStream zip;

		private @Nullable Items current;

		private int count;

		Entries(Function<String, @Nullable Format> formats, Input input, InputStream content) {
			this.formats = formats;
			this.input = input;
			this.expansion = new Expansion(content);
			this.zip = new ZipArchiveInputStream(this.expansion.compressed(), "UTF-8", true, true);
		}

		@Override
		public @Nullable SourceItem next() throws IOException {
			while (true) {
				SourceItem item = (this.current == null) ? null : this.current.next();
				if (item != null) {
					return item;
				}
				closeCurrent();
				ZipArchiveEntry entry = this.zip.getNextEntry();
				if (entry == null) {
					return null;
				}
				if (++this.count > MOST_ENTRIES) {
					throw new IOException("it has over " + MOST_ENTRIES + " entries");
				}
				this.current = entry.isDirectory() ? null : items(entry);
			}
		}

		private Items items(ZipArchiveEntry entry) {
			String name = this.input.name() + "!" + CONTROLS.matcher(entry.getName()).replaceAll("?");
			Format format = this.formats.apply(entry.getName());
			if (HIDDEN.matcher(entry.getName()).matches()) {
				return Items.of(new SourceItem.Skipped(name, "hidden"));
			}
			if (format == null) {
				return Items.of(new SourceItem.Skipped(name, Formats.unknown()));
			}
			return Formats.guarded(format, name, this.input.options(), this.input.archives() + 1, () -> {
				if (!this.zip.canReadEntryData(entry)) {
					throw new IOException("it is encrypted, or compressed in an uncommon way; unpack it first");
				}
				return CloseShieldInputStream.wrap(this.expansion.bounded(this.zip));
			});
		}

		private void closeCurrent() throws IOException {
			Items done = this.current;
			this.current = null;
			if (done != null) {
				done.close();
			}
		}

		@Override
		public void close() throws IOException {
			IOUtils.close(this::closeCurrent, this.zip);
		}

	}

}

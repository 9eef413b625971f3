package org.tally.source.file;

import java.io.IOException;
import java.io.InputStream;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

import org.apache.commons.io.IOUtils;
import org.apache.commons.io.function.IOSupplier;
import org.jspecify.annotations.Nullable;
import org.tally.article.Failure;
import org.tally.source.Format;
import org.tally.source.Input;
import org.tally.source.Items;
import org.tally.source.ReadOptions;
import org.tally.source.SourceItem;
import org.tally.source.document.DocumentFormat;
import org.tally.source.document.HtmlFormat;
import org.tally.source.document.MailFormat;
import org.tally.source.document.PlainTextFormat;
import org.tally.source.record.DelimitedFormat;
import org.tally.source.record.FeedFormat;
import org.tally.source.record.JsonFormat;
import org.tally.source.record.JsonLinesFormat;

/**
 * The formats that are read, by the ending of a file's name.
 */
public final class Formats {

	private static final Map<String, Format> BY_ENDING = new TreeMap<>();

	static {
		BY_ENDING.put("txt", new PlainTextFormat());
		BY_ENDING.put("html", new HtmlFormat());
		BY_ENDING.put("htm", new HtmlFormat());
		BY_ENDING.put("xhtml", new HtmlFormat());
		BY_ENDING.put("jsonl", new JsonLinesFormat());
		BY_ENDING.put("ndjson", new JsonLinesFormat());
		BY_ENDING.put("json", new JsonFormat());
		BY_ENDING.put("csv", new DelimitedFormat(null));
		BY_ENDING.put("tsv", new DelimitedFormat('\t'));
		BY_ENDING.put("xml", new FeedFormat());
		BY_ENDING.put("rss", new FeedFormat());
		BY_ENDING.put("atom", new FeedFormat());
		BY_ENDING.put("pdf", DocumentFormat.PDF);
		BY_ENDING.put("docx", DocumentFormat.DOCX);
		BY_ENDING.put("odt", DocumentFormat.ODT);
		BY_ENDING.put("eml", new MailFormat());
		BY_ENDING.put("zip", new ZipFormat(Formats::of));
	}

	private Formats() {
	}

	/**
	 * What to say of a file whose name has none of the endings.
	 */
	static String unknown() {
		return "its format is not read; files end in ." + String.join(", .", BY_ENDING.keySet())
				+ ", or one of these and .gz";
	}

	public static @Nullable Format of(String name) {
		String lower = name.toLowerCase(Locale.ROOT);
		if (lower.endsWith(".gz")) {
			Format packed = BY_ENDING.get(ending(lower.substring(0, lower.length() - 3)));
			return (packed == null) ? null : new GzipFormat(packed);
		}
		return BY_ENDING.get(ending(lower));
	}

	/**
	 * Reads with the format; what goes wrong becomes the last item.
	 * @param content is opened with the first item and closed after the last
	 */
	public static Items guarded(Format format, String name, ReadOptions options, int archives,
			IOSupplier<InputStream> content) {
		return new Items() {

			private @Nullable InputStream in;

			private @Nullable Items items;

			private boolean ended;

			@Override
			public @Nullable SourceItem next() {
				if (this.ended) {
					return null;
				}
				try {
					if (this.items == null) {
						this.in = content.get();
						this.items = format.read(new Input(name, this.in, options, archives));
					}
					return this.items.next();
				}
				// Libraries throw all sorts of things at a broken file:
				// nesting without end overflows their stacks, and a small
				// document can unpack to more than the memory holds, which
				// is free again once the document is given up.
				catch (IOException | RuntimeException | StackOverflowError | OutOfMemoryError | LinkageError ex) {
					this.ended = true;
					return new SourceItem.Unreadable(new Failure(name, null, "cannot be read: " + reason(ex)));
				}
			}

			@Override
			public void close() throws IOException {
				this.ended = true;
				IOUtils.close(this.items, this.in);
			}

		};
	}

	private static String reason(Throwable thrown) {
		if (thrown instanceof LinkageError) {
			// The libraries that only rare variants of a format need are not on board.
			return "it is a variant of its format that is not read (" + thrown.getMessage() + ")";
		}
		if (thrown instanceof OutOfMemoryError) {
			return "it needs too much memory";
		}
		String message = thrown.getMessage();
		String first = (message == null) ? "" : message.strip().lines().findFirst().orElse("");
		return first.isBlank() ? thrown.getClass().getSimpleName() : first;
	}

	private static String ending(String name) {
		return name.substring(name.lastIndexOf('.') + 1);
	}

}

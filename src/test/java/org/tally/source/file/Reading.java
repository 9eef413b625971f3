package org.tally.source.file;

import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import org.tally.article.Article;
import org.tally.article.Failure;
import org.tally.source.Items;
import org.tally.source.ReadOptions;
import org.tally.source.SourceItem;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Reads what a test made up as if it were a file of that name.
 */
public final class Reading {

	private Reading() {
	}

	public static List<SourceItem> all(String name, byte[] content, ReadOptions options) {
		InputStream in = new ByteArrayInputStream(content);
		Items items = Formats.guarded(Formats.of(name), name, options, 0, () -> in);
		try (Stream<SourceItem> stream = ArticleSources.stream(items)) {
			return stream.toList();
		}
	}

	public static List<SourceItem> all(String name, byte[] content) {
		return all(name, content, ReadOptions.USUAL);
	}

	public static List<SourceItem> all(String name, String content) {
		return all(name, content.getBytes(StandardCharsets.UTF_8));
	}

	public static List<SourceItem> all(String name, String content, Map<String, String> columns) {
		return all(name, content.getBytes(StandardCharsets.UTF_8), new ReadOptions(false, columns));
	}

	public static Article article(String name, String content) {
		return article(all(name, content));
	}

	public static Article article(String name, byte[] content) {
		return article(all(name, content));
	}

	public static Article article(List<SourceItem> items) {
		assertThat(items).singleElement().isInstanceOf(SourceItem.Readable.class);
		return ((SourceItem.Readable) items.get(0)).article();
	}

	public static Failure failure(String name, byte[] content) {
		return failure(all(name, content));
	}

	public static Failure failure(String name, String content) {
		return failure(all(name, content));
	}

	public static Failure failure(List<SourceItem> items) {
		assertThat(items).singleElement().isInstanceOf(SourceItem.Unreadable.class);
		return ((SourceItem.Unreadable) items.get(0)).failure();
	}

	/**
	 * What each item is, in short: {@code text}, {@code line: reason} or {@code skipped}.
	 */
	public static List<String> told(List<SourceItem> items) {
		return items.stream().map(Reading::told).toList();
	}

	private static String told(SourceItem item) {
		if (item instanceof SourceItem.Readable readable) {
			return readable.article().text();
		}
		if (item instanceof SourceItem.Unreadable unreadable) {
			return unreadable.failure().toString();
		}
		return "skipped " + ((SourceItem.Skipped) item).file();
	}

}

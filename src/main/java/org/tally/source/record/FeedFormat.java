package org.tally.source.record;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

import com.rometools.rome.feed.synd.SyndContent;
import com.rometools.rome.feed.synd.SyndEntry;
import com.rometools.rome.feed.synd.SyndFeed;
import com.rometools.rome.io.FeedException;
import com.rometools.rome.io.XmlReader;
import org.jspecify.annotations.Nullable;
import org.tally.source.Format;
import org.tally.source.Input;
import org.tally.source.Items;
import org.tally.source.SourceItem;
import org.tally.source.draft.Draft;
import org.tally.source.text.HtmlText;
import org.tally.source.text.Utf8OrWindows1252Reader;

/**
 * RSS and Atom: an entry is an article, counted from 1. The whole content is taken where
 * the feed has it, else the summary.
 */
public final class FeedFormat implements Format {

	@Override
	public Items read(Input input) throws IOException {
		DatedFeed dated = feed(input.bytes());
		SyndFeed feed = dated.feed();
		List<SyndEntry> entries = feed.getEntries();
		if (entries.isEmpty()) {
			return Items.of(input.unreadable("the feed has no entries", null));
		}
		return new Items() {

			private int count;

			@Override
			public @Nullable SourceItem next() {
				if (this.count == entries.size()) {
					return null;
				}
				SyndEntry entry = entries.get(this.count);
				Draft draft = draft(entry, feed).dated(dated.stated(this.count)).orElse(DatedFeed.utc(entry), null);
				this.count++;
				return input.item(draft.asPage(), (long) this.count);
			}

		};
	}

	private static DatedFeed feed(byte[] bytes) throws IOException {
		try (Reader xml = reader(bytes)) {
			return DatedFeed.of(xml);
		}
		catch (FeedException | IllegalArgumentException ex) {
			Throwable cause = (ex.getCause() != null) ? ex.getCause() : ex;
			throw new IOException("not an RSS or Atom feed: " + cause.getMessage(), ex);
		}
	}

	private static Reader reader(byte[] bytes) throws IOException {
		XmlReader declared = new XmlReader(new ByteArrayInputStream(bytes));
		return StandardCharsets.UTF_8.name().equalsIgnoreCase(declared.getEncoding())
				? Utf8OrWindows1252Reader.of(new ByteArrayInputStream(bytes)) : declared;
	}

	private static Draft draft(SyndEntry entry, SyndFeed feed) {
		SyndFeed source = entry.getSource();
		String publication = (source != null && source.getTitle() != null) ? source.getTitle() : feed.getTitle();
		SyndContent title = entry.getTitleEx();
		return new Draft((title == null) ? null : words(title), text(entry), HtmlText.of(publication), null,
				HtmlText.of(entry.getAuthor()), (entry.getLink() != null) ? entry.getLink() : entry.getUri());
	}

	private static String text(SyndEntry entry) {
		// The longest is the whole one: a feed may give a teaser as content too.
		return Stream.concat(entry.getContents().stream(), Stream.ofNullable(entry.getDescription()))
			.map(FeedFormat::words)
			.max(Comparator.comparingInt(String::length))
			.orElse("");
	}

	private static String words(SyndContent content) {
		String value = (content.getValue() == null) ? "" : content.getValue();
		boolean plain = "text".equals(content.getType()) || "text/plain".equals(content.getType());
		// "text" is also what Rome says where the feed says nothing, so markup decides.
		return (plain && !value.contains("</") && !value.contains("/>")) ? value : HtmlText.of(value);
	}

}

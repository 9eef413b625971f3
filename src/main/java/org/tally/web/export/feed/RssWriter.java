package org.tally.web.export.feed;

import java.io.Writer;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;

/**
 * An RSS 2.0 feed.
 */
public final class RssWriter extends FeedWriter {

	public RssWriter(Writer out) {
		super(out);
	}

	@Override
	public void begin(FeedHead head) {
		open("rss", "version", "2.0", "xmlns:atom", "http://www.w3.org/2005/Atom", "xmlns:dc",
				"http://purl.org/dc/elements/1.1/");
		open("channel");
		element("title", head.title());
		element("link", head.link());
		element("description", head.description());
		element("lastBuildDate", day(head.updated()));
		element("generator", "Tally");
		empty("atom:link", "rel", "self", "type", "application/rss+xml", "href", head.self());
	}

	@Override
	public void add(FeedEntry entry) {
		open("item");
		element("title", entry.title());
		element("link", entry.link());
		element("guid", entry.id(), "isPermaLink", "false");
		LocalDate published = entry.published();
		element("pubDate", (published != null) ? day(published.atStartOfDay(ZoneOffset.UTC).toInstant()) : null);
		element("dc:creator", entry.author());
		element("category", entry.publication());
		element("description", entry.html());
		close();
	}

	private static String day(Instant moment) {
		return DateTimeFormatter.RFC_1123_DATE_TIME.format(moment.atZone(ZoneOffset.UTC));
	}

}

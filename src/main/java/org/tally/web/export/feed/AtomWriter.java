package org.tally.web.export.feed;

import java.io.Writer;
import java.time.LocalDate;

/**
 * An Atom feed (RFC 4287).
 */
public final class AtomWriter extends FeedWriter {

	public AtomWriter(Writer out) {
		super(out);
	}

	@Override
	public void begin(FeedHead head) {
		open("feed", "xmlns", "http://www.w3.org/2005/Atom");
		element("id", head.id());
		element("title", head.title());
		element("subtitle", head.description());
		element("updated", head.updated().toString());
		empty("link", "rel", "self", "type", "application/atom+xml", "href", head.self());
		empty("link", "rel", "alternate", "type", "text/html", "href", head.link());
		element("generator", "Tally");
	}

	@Override
	public void add(FeedEntry entry) {
		open("entry");
		element("id", entry.id());
		element("title", entry.title());
		empty("link", "rel", "alternate", "type", "text/html", "href", entry.link());
		element("updated", entry.updated().toString());
		LocalDate published = entry.published();
		element("published", (published != null) ? published + "T00:00:00Z" : null);
		// An entry has an author; without a byline it is the outlet.
		open("author");
		element("name",
				(entry.author() != null) ? entry.author() : (entry.publication() != null) ? entry.publication() : "—");
		close();
		String publication = entry.publication();
		if (publication != null) {
			empty("category", "term", publication);
		}
		element("content", entry.html(), "type", "html");
		close();
	}

}

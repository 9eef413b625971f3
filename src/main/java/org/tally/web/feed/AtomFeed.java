package org.tally.web.feed;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Date;
import java.util.List;

import com.rometools.rome.feed.synd.SyndContentImpl;
import com.rometools.rome.feed.synd.SyndEntry;
import com.rometools.rome.feed.synd.SyndEntryImpl;
import com.rometools.rome.feed.synd.SyndFeed;
import com.rometools.rome.feed.synd.SyndFeedImpl;
import com.rometools.rome.io.FeedException;
import com.rometools.rome.io.SyndFeedOutput;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.tally.search.ArticleHit;
import org.tally.search.Snippet;
import org.tally.web.Wording;
import org.tally.web.query.ArticleQueryAddress;

/**
 * Writes hits as an Atom feed.
 */
@Component
class AtomFeed {

	private final Wording wording;

	AtomFeed(Wording wording) {
		this.wording = wording;
	}

	/**
	 * The feed as XML.
	 * @param site scheme, host and port, without a slash at the end
	 * @param page path of the search page that shows the same
	 */
	String write(String title, String site, String page, List<ArticleHit> hits) {
		SyndFeed feed = new SyndFeedImpl();
		feed.setFeedType("atom_1.0");
		feed.setTitle(title);
		feed.setLink(site + page);
		feed.setUri(site + page);
		feed.setAuthor(this.wording.text("app.name"));
		List<SyndEntry> entries = new ArrayList<>();
		hits.forEach((hit) -> entries.add(entry(hit, site)));
		feed.setEntries(entries);
		feed.setPublishedDate(hits.stream()
			.map(ArticleHit::publishedAt)
			.filter((day) -> day != null)
			.max(LocalDate::compareTo)
			.map(AtomFeed::date)
			.orElse(new Date(0)));
		try {
			return new SyndFeedOutput().outputString(feed);
		}
		catch (FeedException ex) {
			throw new IllegalStateException(ex);
		}
	}

	private SyndEntry entry(ArticleHit hit, String site) {
		SyndEntry entry = new SyndEntryImpl();
		Snippet title = hit.title();
		entry.setTitle((title != null) ? title.text() : this.wording.text("article.untitled"));
		entry.setLink(site + ArticleQueryAddress.article(hit.id()));
		entry.setUri(site + ArticleQueryAddress.article(hit.id()));
		if (hit.publication() != null) {
			entry.setAuthor(hit.publication());
		}
		if (!hit.snippets().isEmpty()) {
			SyndContentImpl summary = new SyndContentImpl();
			summary.setType("text/plain");
			summary.setValue(hit.snippets().get(0).text());
			entry.setDescription(summary);
		}
		Date published = date(hit.publishedAt());
		entry.setPublishedDate(published);
		// Atom asks for it; an undated article has no better.
		entry.setUpdatedDate((published != null) ? published : new Date(0));
		return entry;
	}

	private static @Nullable Date date(@Nullable LocalDate day) {
		return (day != null) ? Date.from(day.atStartOfDay(ZoneOffset.UTC).toInstant()) : null;
	}

}

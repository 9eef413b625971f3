package org.tally.web.saved.news;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Date;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import com.rometools.rome.feed.atom.Content;
import com.rometools.rome.feed.atom.Entry;
import com.rometools.rome.feed.atom.Feed;
import com.rometools.rome.feed.atom.Link;
import com.rometools.rome.feed.atom.Person;
import com.rometools.rome.io.FeedException;
import com.rometools.rome.io.WireFeedOutput;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseBody;
import org.springframework.web.servlet.support.ServletUriComponentsBuilder;
import org.tally.savedquery.SavedQueries;
import org.tally.savedquery.SavedQuery;
import org.tally.search.language.mistake.QueryMistakeException;
import org.tally.search.news.ArticleNews;
import org.tally.search.query.ArticleQuery;
import org.tally.web.MissingException;
import org.tally.web.Wording;
import org.tally.web.api.document.KnownNames;
import org.tally.web.saved.NewsWords;
import org.tally.web.saved.StoredQueries;

/**
 * The news of a saved query as an Atom feed. Readers of feeds keep their own place: what
 * they have fetched is still new to the page.
 */
@Controller
class NewsFeed {

	/** Older entries are in the reader already. */
	private static final int MOST_ENTRIES = 50;

	/** Parameters: what it asks is what is saved. */
	private static final Set<String> TAKEN = Set.of("lang");

	private final SavedQueries saved;

	private final StoredQueries stored;

	private final ArticleNews news;

	private final NewsItems items;

	private final NewsWords words;

	private final KnownNames names;

	private final Wording wording;

	NewsFeed(SavedQueries saved, StoredQueries stored, ArticleNews news, NewsItems items, NewsWords words,
			KnownNames names, Wording wording) {
		this.saved = saved;
		this.stored = stored;
		this.news = news;
		this.items = items;
		this.words = words;
		this.names = names;
		this.wording = wording;
	}

	@GetMapping(path = "/saved/{id}/feed.atom", produces = MediaType.APPLICATION_ATOM_XML_VALUE)
	@ResponseBody
	String feed(@PathVariable String id, @RequestParam MultiValueMap<String, String> parameters) throws FeedException {
		this.names.require(parameters.keySet(), TAKEN);
		SavedQuery found = this.saved.find(id).orElseThrow(() -> new MissingException("saved"));
		List<Entry> entries = new ArrayList<>();
		try {
			ArticleQuery query = this.stored.read(found);
			this.items.of(this.news.latest(query, MOST_ENTRIES), query).forEach((item) -> entries.add(entry(item)));
		}
		catch (QueryMistakeException ex) {
			entries.add(unreadable(found, ex.getMessage()));
		}
		Instant pausedAt = found.pausedAt();
		if (pausedAt != null) {
			entries.add(paused(found, pausedAt));
		}
		entries.sort(Comparator.comparing(Entry::getUpdated).reversed());
		return new WireFeedOutput()
			.outputString(feed(found, entries.subList(0, Math.min(MOST_ENTRIES, entries.size()))));
	}

	private Feed feed(SavedQuery found, List<Entry> entries) {
		Feed feed = new Feed("atom_1.0");
		feed.setId("urn:uuid:" + found.id());
		feed.setTitle(xml(this.wording.text("feed.title", found.name())));
		// Atom asks for one, and what is new has many.
		Person portal = new Person();
		portal.setName(this.wording.text("app.name"));
		feed.setAuthors(List.of(portal));
		feed.setUpdated(entries.isEmpty() ? Date.from(found.createdAt()) : entries.get(0).getUpdated());
		feed.setAlternateLinks(List.of(link("/saved/" + found.id() + "/news", "alternate")));
		feed.setOtherLinks(List.of(link("/saved/" + found.id() + "/feed.atom", "self")));
		feed.setEntries(entries);
		return feed;
	}

	/** Each revision is an entry of its own, so that readers show it. */
	private static Entry entry(NewsItem item) {
		String id = "urn:tally:article:" + item.article()
				+ (item.revision() ? ":revised:" + item.at().toEpochMilli() : "");
		return entry(id, item.title(), item.at(), item.path(),
				Stream.concat(Stream.of(item.source()), item.lines().stream()).collect(Collectors.joining("\n")));
	}

	/** Who reads the feed is told why no alerts come; the feed itself goes on. */
	private Entry paused(SavedQuery found, Instant since) {
		return entry("urn:uuid:" + found.id() + ":paused-since:" + since.toEpochMilli(),
				this.wording.text("feed.alerts-paused"), since, "/saved/" + found.id() + "/alerts",
				this.wording.text("feed.alerts-paused.text", this.words.paused(found)));
	}

	private Entry unreadable(SavedQuery found, String mistake) {
		return entry("urn:uuid:" + found.id() + ":paused:" + found.revision(), this.wording.text("feed.paused"),
				found.createdAt(), "/saved/" + found.id() + "/edit", this.wording.text("saved.paused", mistake));
	}

	private static Entry entry(String id, String title, Instant at, String path, String text) {
		Entry entry = new Entry();
		entry.setId(id);
		entry.setTitle(xml(title));
		entry.setUpdated(Date.from(at));
		entry.setAlternateLinks(List.of(link(path, "alternate")));
		Content content = new Content();
		content.setType("text");
		content.setValue(xml(text));
		entry.setContents(List.of(content));
		return entry;
	}

	/** What XML cannot say is left out, whatever a name holds. */
	private static String xml(String text) {
		return text.replaceAll("[^\\t\\n\\r\\x20-\\uD7FF\\uE000-\\uFFFD\\x{10000}-\\x{10FFFF}]", "");
	}

	private static Link link(String path, String relation) {
		Link link = new Link();
		link.setRel(relation);
		link.setHref(ServletUriComponentsBuilder.fromCurrentContextPath().path(path).encode().build().toUriString());
		return link;
	}

}

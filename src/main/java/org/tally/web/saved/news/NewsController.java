package org.tally.web.saved.news;

import java.time.DateTimeException;
import java.time.Instant;
import java.util.List;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import org.tally.savedquery.ChangedMeanwhileException;
import org.tally.savedquery.SavedQueries;
import org.tally.savedquery.SavedQuery;
import org.tally.search.language.mistake.QueryMistakeException;
import org.tally.search.news.Arrival;
import org.tally.search.news.ArticleNews;
import org.tally.search.news.News;
import org.tally.search.news.Span;
import org.tally.search.query.ArticleQuery;
import org.tally.web.MissingException;
import org.tally.web.Wording;
import org.tally.web.query.ArticleQueryAddress;
import org.tally.web.query.FilterChips;
import org.tally.web.saved.NewsWords;
import org.tally.web.saved.SavedNews;
import org.tally.web.saved.StoredQueries;
import org.tally.web.search.hit.HitCards;

/**
 * Shows what is new in a saved query. Reading the page changes nothing, since browsers
 * fetch links unasked; the button of the list opens it and counts it as seen.
 */
@Controller
class NewsController {

	/** Of each kind; who has more to read reads the search. */
	static final int MOST_LISTED = 50;

	private final SavedQueries saved;

	private final StoredQueries stored;

	private final ArticleNews news;

	private final SavedNews header;

	private final HitCards hits;

	private final RevisionCards revisions;

	private final NewsWords words;

	private final FilterChips chips;

	private final Wording wording;

	NewsController(SavedQueries saved, StoredQueries stored, ArticleNews news, SavedNews header, HitCards hits,
			RevisionCards revisions, NewsWords words, FilterChips chips, Wording wording) {
		this.saved = saved;
		this.stored = stored;
		this.news = news;
		this.header = header;
		this.hits = hits;
		this.revisions = revisions;
		this.words = words;
		this.chips = chips;
		this.wording = wording;
	}

	/**
	 * The news since the reader last looked, or since a moment that was marked as seen
	 * when this page was opened.
	 */
	@GetMapping("/saved/{id}/news")
	String show(@PathVariable String id, @RequestParam(required = false) @Nullable String since,
			@RequestParam(required = false) @Nullable String until, Model model) {
		SavedQuery found = find(id);
		Instant after = moment(since);
		Span span = (after != null) ? new Span(after, moment(until)) : Span.after(found.seenUpTo());
		model.addAttribute("page", page(found, span, after == null));
		return "saved/news";
	}

	/** Counts as seen what is there now, and shows what of it is new. */
	@PostMapping("/saved/{id}/news")
	String open(@PathVariable String id, RedirectAttributes attributes) {
		SavedQuery found = find(id);
		Instant newest = this.news.newest();
		mark(id, newest);
		Instant since = found.seenUpTo();
		attributes.addAttribute("since", ((since != null) ? since : Instant.EPOCH).toString());
		if (newest != null) {
			attributes.addAttribute("until", newest.toString());
		}
		attributes.addAttribute("id", id);
		return "redirect:/saved/{id}/news";
	}

	/** Counts as seen what the page showed, and not what has come since. */
	@PostMapping("/saved/{id}/seen")
	String seen(@PathVariable String id, @RequestParam String moment) {
		SavedQuery found = find(id);
		Instant shown = moment(moment);
		Instant newest = this.news.newest();
		if (shown != null && newest != null) {
			mark(id, shown.isAfter(newest) ? newest : shown);
		}
		return "redirect:/saved#saved-" + found.id();
	}

	private void mark(String id, @Nullable Instant moment) {
		try {
			this.saved.opened(id, moment);
			this.header.forget();
		}
		catch (ChangedMeanwhileException ex) {
			throw new MissingException("saved");
		}
	}

	private NewsPage page(SavedQuery found, Span span, boolean markable) {
		Instant newest = markable ? this.news.newest() : null;
		News news = News.NONE;
		String problem = null;
		ArticleQuery query = this.stored.rest(found);
		try {
			query = this.stored.read(found);
			news = this.news.find(query, (newest != null) ? new Span(span.after(), newest) : span, MOST_LISTED);
		}
		catch (QueryMistakeException ex) {
			problem = this.wording.text("saved.paused", ex.getMessage());
		}
		List<RevisionCard> revised = news.revisions().stream().map(this.revisions::of).toList();
		return new NewsPage(found.id(), found.name(), this.chips.summary(query, found.name()),
				this.words.count(news.count()), since(span), ArticleQueryAddress.of(query),
				(newest != null && !news.count().isEmpty()) ? newest.toString() : null,
				this.hits.apart(news.arrivals().stream().map(Arrival::article).toList(), query), revised,
				news.count().fresh() > news.arrivals().size() || news.count().revised() > revised.size(), problem,
				this.words.paused(found));
	}

	private String since(Span span) {
		Instant after = span.after();
		return (after == null || after.equals(Instant.EPOCH)) ? this.wording.text("news.since.ever")
				: this.wording.text("news.since", this.wording.moment(after));
	}

	/** What is typed in an address may be no moment. */
	private static @Nullable Instant moment(@Nullable String text) {
		try {
			return (text != null) ? Instant.parse(text) : null;
		}
		catch (DateTimeException ex) {
			return null;
		}
	}

	private SavedQuery find(String id) {
		return this.saved.find(id).orElseThrow(() -> new MissingException("saved"));
	}

}

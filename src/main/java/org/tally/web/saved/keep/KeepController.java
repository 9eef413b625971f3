package org.tally.web.saved.keep;

import java.util.List;

import jakarta.servlet.http.HttpServletResponse;

import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.tally.savedquery.ChangedMeanwhileException;
import org.tally.savedquery.SavedQueries;
import org.tally.savedquery.SavedQuery;
import org.tally.search.language.mistake.QueryMistakeException;
import org.tally.search.news.ArticleNews;
import org.tally.search.query.ArticleQuery;
import org.tally.web.MissingException;
import org.tally.web.Wording;
import org.tally.web.query.ArticleQueryAddress;
import org.tally.web.query.FilterChips;
import org.tally.web.saved.SavedNews;
import org.tally.web.saved.StoredQueries;

/**
 * Shows what a search would bring before it is saved, and changes what a saved one asks.
 */
@Controller
class KeepController {

	private static final String PAGE = "page";

	private static final String TO_LIST = "redirect:/saved#saved-";

	private final SavedQueries saved;

	private final StoredQueries stored;

	private final ArticleNews articles;

	private final Preview preview;

	private final EditPages edits;

	private final FilterChips chips;

	private final SavedNews news;

	private final Wording wording;

	KeepController(SavedQueries saved, StoredQueries stored, ArticleNews articles, Preview preview, EditPages edits,
			FilterChips chips, SavedNews news, Wording wording) {
		this.saved = saved;
		this.stored = stored;
		this.articles = articles;
		this.preview = preview;
		this.edits = edits;
		this.chips = chips;
		this.news = news;
		this.wording = wording;
	}

	@GetMapping("/saved/new")
	String offer(@RequestParam MultiValueMap<String, String> parameters, Model model) {
		model.addAttribute(PAGE, page(ArticleQueryAddress.read(parameters), null));
		return "saved/keep";
	}

	/** For the popup of the search page. */
	@GetMapping("/saved/preview")
	String preview(@RequestParam MultiValueMap<String, String> parameters, Model model) {
		String words;
		try {
			words = this.preview.of(ArticleQueryAddress.read(parameters));
		}
		catch (QueryMistakeException ex) {
			words = ex.getMessage();
		}
		model.addAttribute("preview", words);
		return "saved/keep :: preview";
	}

	/**
	 * Has a saved query ask what the reader is looking at.
	 * @param replaced its id and revision
	 */
	@PostMapping("/saved/replace")
	String replace(@RequestParam String replaced, @RequestParam(defaultValue = "") String query, Model model,
			HttpServletResponse response) {
		int colon = replaced.lastIndexOf(':');
		ArticleQuery asked = ArticleQueryAddress.parse(query);
		if (colon < 1 || !replaced.substring(colon + 1).matches("\\d{1,9}")) {
			throw new MissingException("saved");
		}
		String mistake = change(replaced.substring(0, colon), Integer.parseInt(replaced.substring(colon + 1)), asked,
				response);
		if (mistake == null) {
			return TO_LIST + replaced.substring(0, colon);
		}
		model.addAttribute(PAGE, page(asked, mistake));
		return "saved/keep";
	}

	/**
	 * The words of a saved query.
	 * @param words to be put in the box instead of its own, or null; nothing is changed
	 * yet
	 */
	@GetMapping("/saved/{id}/edit")
	String edit(@PathVariable String id, @RequestParam(required = false) @Nullable String words, Model model) {
		SavedQuery found = find(id);
		ArticleQuery rest = this.stored.rest(found);
		model.addAttribute(PAGE,
				this.edits.of(found, (words != null) ? rest.withText(words) : rest, words == null, null));
		return "saved/edit";
	}

	@PostMapping("/saved/{id}/edit")
	String edit(@PathVariable String id, @RequestParam int revision, @RequestParam(defaultValue = "") String words,
			Model model, HttpServletResponse response) {
		SavedQuery found = find(id);
		ArticleQuery asked = this.stored.rest(found).withText(words);
		String mistake = change(id, revision, asked, response);
		if (mistake == null) {
			return TO_LIST + id;
		}
		model.addAttribute(PAGE, this.edits.of(found, asked, false, mistake));
		return "saved/edit";
	}

	/** What is wrong, or null where it was changed. */
	private @Nullable String change(String id, int revision, ArticleQuery asked, HttpServletResponse response) {
		try {
			this.preview.of(asked);
			this.saved.changeQuery(id, revision, ArticleQueryAddress.parameters(asked), this.articles.newest());
			this.news.forget();
			return null;
		}
		catch (QueryMistakeException ex) {
			response.setStatus(HttpStatus.BAD_REQUEST.value());
			return this.wording.text("keep.mistaken", ex.getMessage());
		}
		catch (ChangedMeanwhileException ex) {
			response.setStatus(HttpStatus.CONFLICT.value());
			return ex.getMessage();
		}
	}

	private KeepPage page(ArticleQuery query, @Nullable String mistake) {
		String summary = this.chips.summary(query);
		String problem = mistake;
		String words = null;
		try {
			words = this.preview.of(query);
		}
		catch (QueryMistakeException ex) {
			problem = (mistake != null) ? mistake : this.wording.text("keep.mistaken", ex.getMessage());
		}
		List<KeepPage.Other> others = this.saved.all()
			.stream()
			.map((each) -> new KeepPage.Other(each.id() + ":" + each.revision(), each.name()))
			.toList();
		return new KeepPage(summary, ArticleQueryAddress.parameters(query), ArticleQueryAddress.of(query.withPage(1)),
				words, problem, summary.substring(0, Math.min(summary.length(), SavedQuery.LONGEST_NAME)), others);
	}

	private SavedQuery find(String id) {
		return this.saved.find(id).orElseThrow(() -> new MissingException("saved"));
	}

}

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

	private final FilterChips chips;

	private final SavedNews news;

	private final Wording wording;

	KeepController(SavedQueries saved, StoredQueries stored, ArticleNews articles, Preview preview, FilterChips chips,
			SavedNews news, Wording wording) {
		this.saved = saved;
		this.stored = stored;
		this.articles = articles;
		this.preview = preview;
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

	@GetMapping("/saved/{id}/edit")
	String edit(@PathVariable String id, Model model) {
		SavedQuery found = find(id);
		model.addAttribute(PAGE, editPage(found, this.stored.rest(found).text(), null));
		return "saved/edit";
	}

	@PostMapping("/saved/{id}/edit")
	String edit(@PathVariable String id, @RequestParam int revision, @RequestParam(defaultValue = "") String words,
			Model model, HttpServletResponse response) {
		SavedQuery found = find(id);
		String mistake = change(id, revision, this.stored.rest(found).withText(words), response);
		if (mistake == null) {
			return TO_LIST + id;
		}
		model.addAttribute(PAGE, editPage(found, words, mistake));
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

	private EditPage editPage(SavedQuery found, String words, @Nullable String mistake) {
		String problem = mistake;
		ArticleQuery rest = this.stored.rest(found);
		try {
			this.stored.read(found);
			this.preview.of(rest);
		}
		catch (QueryMistakeException ex) {
			problem = (mistake != null) ? mistake : this.wording.text("saved.paused", ex.getMessage());
		}
		return new EditPage(found.id(), found.name(), found.revision(), words,
				this.chips.of(rest).stream().map((chip) -> chip.label()).toList(), problem);
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

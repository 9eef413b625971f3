package org.tally.web.saved;

import java.util.Optional;

import jakarta.servlet.http.HttpServletResponse;

import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.tally.savedquery.ChangedMeanwhileException;
import org.tally.savedquery.SavedQueries;
import org.tally.savedquery.SavedQuery;
import org.tally.search.ArticleSearch;
import org.tally.search.SearchUnavailableException;
import org.tally.search.language.mistake.QueryMistakeException;
import org.tally.web.MissingException;
import org.tally.web.Wording;
import org.tally.web.query.ArticleQueryAddress;

/**
 * Keeps, lists, opens, renames and deletes saved queries. A change that is refused shows
 * the list with what was typed still there.
 */
@Controller
class SavedController {

	private static final Logger logger = LoggerFactory.getLogger(SavedController.class);

	private static final String LIST = "saved/page";

	private static final String TO_LIST = "redirect:/saved";

	private final SavedQueries saved;

	private final ArticleSearch search;

	private final SavedPages pages;

	private final SameQueries sames;

	private final SavedNews news;

	private final Wording wording;

	SavedController(SavedQueries saved, ArticleSearch search, SavedPages pages, SameQueries sames, SavedNews news,
			Wording wording) {
		this.saved = saved;
		this.search = search;
		this.pages = pages;
		this.sames = sames;
		this.news = news;
		this.wording = wording;
	}

	@GetMapping("/saved")
	String list(Model model) {
		model.addAttribute("page", this.pages.plain());
		return LIST;
	}

	/**
	 * Keeps a query.
	 * @param beside id of one that asks the same, where it is to be kept all the same
	 */
	@PostMapping("/saved")
	String save(@RequestParam String name, @RequestParam(defaultValue = "") String query,
			@RequestParam(defaultValue = "") String beside, Model model, HttpServletResponse response) {
		String refusal = refusal(query);
		if (refusal != null) {
			response.setStatus(HttpStatus.BAD_REQUEST.value());
			model.addAttribute("page", this.pages.refused(refusal));
			return LIST;
		}
		Optional<SavedQuery> same = this.sames.find(query, name, beside);
		if (same.isPresent()) {
			response.setStatus(HttpStatus.CONFLICT.value());
			model.addAttribute("page", this.pages.same(same.get(), name, query));
			return LIST;
		}
		try {
			SavedQuery kept = this.saved.save(name, query, this.search.newestIndexed());
			this.news.forget();
			return TO_LIST + "#saved-" + kept.id();
		}
		catch (IllegalArgumentException ex) {
			response.setStatus(HttpStatus.BAD_REQUEST.value());
			model.addAttribute("page", this.pages.unsaved(ex.getMessage(), name, query));
			return LIST;
		}
	}

	/** Why it cannot be kept, or null: one that fails would only trouble the list. */
	private @Nullable String refusal(String query) {
		try {
			this.search.countIndexedAfter(ArticleQueryAddress.parse(query), null);
			return null;
		}
		catch (QueryMistakeException ex) {
			return this.wording.text("saved.refused", ex.getMessage());
		}
		catch (SearchUnavailableException ex) {
			throw ex;
		}
		catch (IllegalArgumentException ex) {
			return this.wording.text("saved.refused.unreadable");
		}
		catch (RuntimeException ex) {
			logger.warn("A query that cannot be counted was not saved", ex);
			return this.wording.text("saved.refused.failed");
		}
	}

	/**
	 * Shows the search, and changes nothing: browsers and others fetch links unasked.
	 */
	@GetMapping("/saved/{id}")
	String show(@PathVariable String id) {
		return "redirect:" + address(find(id));
	}

	/**
	 * Shows the search, and counts what it shows as seen.
	 */
	@PostMapping("/saved/{id}/open")
	String open(@PathVariable String id) {
		SavedQuery opened = find(id);
		try {
			this.saved.opened(id, this.search.newestIndexed());
			this.news.forget();
		}
		catch (ChangedMeanwhileException ex) {
			logger.debug("Not noted as seen: {}", ex.getMessage());
		}
		return "redirect:" + address(opened);
	}

	private SavedQuery find(String id) {
		return this.saved.find(id).orElseThrow(() -> new MissingException("saved"));
	}

	/** Read and written anew: what is stored is not trusted to be an address. */
	private static String address(SavedQuery saved) {
		try {
			return ArticleQueryAddress.of(ArticleQueryAddress.parse(saved.query()));
		}
		catch (IllegalArgumentException ex) {
			return "/saved";
		}
	}

	@PostMapping("/saved/{id}/rename")
	String rename(@PathVariable String id, @RequestParam int revision, @RequestParam String name, Model model,
			HttpServletResponse response) {
		try {
			this.saved.rename(id, revision, name);
			return TO_LIST + "#saved-" + id;
		}
		catch (IllegalArgumentException ex) {
			response.setStatus(HttpStatus.BAD_REQUEST.value());
			model.addAttribute("page", this.pages.unchanged(ex.getMessage(), id, name));
		}
		catch (ChangedMeanwhileException ex) {
			response.setStatus(HttpStatus.CONFLICT.value());
			model.addAttribute("page", this.pages.unchanged(ex.getMessage(), id, name));
		}
		return LIST;
	}

	@PostMapping("/saved/{id}/delete")
	String delete(@PathVariable String id, @RequestParam int revision, Model model, HttpServletResponse response) {
		try {
			this.saved.delete(id, revision);
			this.news.forget();
			return TO_LIST;
		}
		catch (ChangedMeanwhileException ex) {
			response.setStatus(HttpStatus.CONFLICT.value());
			model.addAttribute("page", this.pages.unchanged(ex.getMessage(), id, null));
			return LIST;
		}
	}

}

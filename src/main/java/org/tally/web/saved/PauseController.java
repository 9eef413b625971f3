package org.tally.web.saved;

import jakarta.servlet.http.HttpServletResponse;

import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.tally.search.language.mistake.QueryMistakeException;
import org.tally.web.Wording;

/**
 * The buttons that pause and resume a saved query. They lead back to where they stand.
 */
@Controller
class PauseController {

	/** What a form says that stands on the page of the alerts. */
	private static final String ALERTS = "alerts";

	private final Pauses pauses;

	private final SavedPages pages;

	private final Wording wording;

	PauseController(Pauses pauses, SavedPages pages, Wording wording) {
		this.pauses = pauses;
		this.pages = pages;
		this.wording = wording;
	}

	@PostMapping("/saved/{id}/pause")
	String pause(@PathVariable String id, @RequestParam(defaultValue = "") String from) {
		return back(this.pauses.pause(id).id(), from);
	}

	@PostMapping("/saved/{id}/resume")
	String resume(@PathVariable String id, @RequestParam(defaultValue = "") String from, Model model,
			HttpServletResponse response) {
		try {
			return back(this.pauses.resume(id).id(), from);
		}
		catch (QueryMistakeException ex) {
			response.setStatus(HttpStatus.CONFLICT.value());
			model.addAttribute("page",
					this.pages.refused(this.wording.text("saved.resume.refused", this.wording.text(ex.mistake()))));
			return "saved/page";
		}
	}

	private static String back(String id, String from) {
		return from.equals(ALERTS) ? "redirect:/saved/" + id + "/alerts" : "redirect:/saved#saved-" + id;
	}

}

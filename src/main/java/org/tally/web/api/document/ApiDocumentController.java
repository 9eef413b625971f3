package org.tally.web.api.document;

import java.util.List;

import org.springframework.http.MediaType;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ResponseBody;

/**
 * Shows the document, to readers and to programs.
 */
@Controller
class ApiDocumentController {

	/** The kinds of problems that have a name. */
	private static final List<String> PROBLEMS = List.of("query-mistake", "parameter", "cursor", "body", "missing",
			"changed", "unreadable", "unavailable");

	private final ApiDocument document;

	ApiDocumentController(ApiDocument document) {
		this.document = document;
	}

	@GetMapping("/api")
	String page(Model model) {
		model.addAttribute("operations", this.document.operations());
		model.addAttribute("problems", PROBLEMS);
		return "api/page";
	}

	@GetMapping(path = "/api/v1/openapi.json", produces = MediaType.APPLICATION_JSON_VALUE)
	@ResponseBody
	String document() {
		return this.document.text();
	}

}

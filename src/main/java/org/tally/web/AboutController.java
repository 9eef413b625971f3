package org.tally.web;

import java.util.Arrays;
import java.util.List;

import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.tally.article.figure.FigureType;

/**
 * Explains the portal: what a figure is, where the articles and names come from.
 */
@Controller
class AboutController {

	private final Wording wording;

	AboutController(Wording wording) {
		this.wording = wording;
	}

	/**
	 * A type of figure and what it counts.
	 */
	record TypeMeaning(String code, String label, String meaning) {
	}

	@GetMapping("/about")
	String about(Model model) {
		List<TypeMeaning> types = Arrays.stream(FigureType.values())
			.map(FigureType::code)
			.map((code) -> new TypeMeaning(code, this.wording.text("figure.type." + code),
					this.wording.text("figure.meaning." + code)))
			.toList();
		model.addAttribute("types", types);
		return "about";
	}

}

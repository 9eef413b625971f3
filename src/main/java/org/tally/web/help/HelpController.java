package org.tally.web.help;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.tally.search.example.Example;
import org.tally.search.example.Examples;
import org.tally.search.example.Operator;
import org.tally.search.query.ArticleQuery;
import org.tally.web.Wording;
import org.tally.web.query.ArticleQueryAddress;

/**
 * Explains the query language.
 */
@Controller
class HelpController {

	private final Examples examples;

	private final Wording wording;

	HelpController(Examples examples, Wording wording) {
		this.examples = examples;
		this.wording = wording;
	}

	@GetMapping("/help/search")
	String search(Model model) {
		List<Example> found = this.examples.now();
		Map<Operator, Example> examples = found.stream()
			.collect(Collectors.toMap(Example::operator, Function.identity()));
		model.addAttribute("rows",
				Arrays.stream(Operator.values()).map((operator) -> row(operator, examples.get(operator))).toList());
		model.addAttribute("empty", found.isEmpty());
		return "help/search";
	}

	private HelpRow row(Operator operator, @Nullable Example example) {
		String syntax = this.wording.text("help.syntax." + operator.code());
		String meaning = this.wording.text("help.meaning." + operator.code());
		return (example == null) ? new HelpRow(syntax, meaning, null, null, null)
				: new HelpRow(syntax, meaning, example.query(),
						ArticleQueryAddress.of(ArticleQuery.ALL.withText(example.query())),
						this.wording.articles(example.total()));
	}

}

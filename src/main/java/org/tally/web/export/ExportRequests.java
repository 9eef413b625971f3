package org.tally.web.export;

import java.util.HashSet;
import java.util.List;
import java.util.Set;

import org.springframework.stereotype.Component;
import org.springframework.util.LinkedMultiValueMap;
import org.springframework.util.MultiValueMap;
import org.tally.search.language.mistake.QueryMistakeException;
import org.tally.search.paging.FigureFilter;
import org.tally.search.query.ArticleQuery;
import org.tally.web.api.ApiQuery;
import org.tally.web.api.FigureChoices;
import org.tally.web.api.document.KnownNames;
import org.tally.web.api.problem.ParameterMistakeException;
import org.tally.web.query.FilterMistakes;

/**
 * Reads what is to be given out, as strictly as the API does: what is mistyped and passed
 * over would give out more than was asked for.
 */
@Component
class ExportRequests {

	/** Of the API's, those that only its answers in stretches have. */
	private static final Set<String> OF_THE_API = Set.of("size", "after", "snippets");

	/** Of a file or feed; the language is that of the page that it is asked from. */
	private static final Set<String> OF_A_FILE = Set.of("all", "bom", "progress", "lang");

	/** What the address of a search page may have besides. */
	private static final Set<String> OF_A_PAGE = Set.of("page", "view", "columns", "at", "copies", "dates", "open",
			"lang");

	private final KnownNames names;

	private final FilterMistakes mistakes;

	private final ApiQuery strict;

	private final FigureChoices choices;

	ExportRequests(KnownNames names, FilterMistakes mistakes, ApiQuery strict, FigureChoices choices) {
		this.names = names;
		this.mistakes = mistakes;
		this.strict = strict;
		this.choices = choices;
	}

	/**
	 * The query whose ways out are to be shown.
	 * @throws ParameterMistakeException if a parameter is not known or means nothing
	 * @throws QueryMistakeException if a filter does
	 */
	ArticleQuery page(MultiValueMap<String, String> parameters) {
		return read(parameters, "/api/v1/articles", OF_A_PAGE);
	}

	/**
	 * The query whose articles, or figures, are to be given out.
	 * @throws ParameterMistakeException if a parameter is not known or means nothing
	 * @throws QueryMistakeException if a filter does
	 */
	ArticleQuery file(MultiValueMap<String, String> parameters, ExportFormat format) {
		return read(parameters, (format == ExportFormat.FIGURES_CSV) ? "/api/v1/figures" : "/api/v1/articles",
				OF_A_FILE);
	}

	/**
	 * Which figures, where figures are to be given out.
	 * @throws ParameterMistakeException if a parameter means nothing
	 */
	FigureFilter figures(MultiValueMap<String, String> parameters, ExportFormat format) {
		return (format == ExportFormat.FIGURES_CSV) ? this.choices.read(parameters) : FigureFilter.ALL;
	}

	private ArticleQuery read(MultiValueMap<String, String> parameters, String path, Set<String> more) {
		Set<String> known = new HashSet<>(this.names.of(path));
		known.removeAll(OF_THE_API);
		known.addAll(more);
		this.names.require(parameters.keySet(), known);
		this.mistakes.refuse(parameters);
		return this.strict.read(filled(parameters));
	}

	/** Forms send empty values, which choose nothing. */
	private static MultiValueMap<String, String> filled(MultiValueMap<String, String> parameters) {
		MultiValueMap<String, String> filled = new LinkedMultiValueMap<>();
		parameters.forEach((name, values) -> {
			List<String> kept = values.stream().filter((value) -> !value.isBlank()).toList();
			if (!kept.isEmpty()) {
				filled.put(name, kept);
			}
		});
		return filled;
	}

}

package org.tally.web.api;

import org.jspecify.annotations.Nullable;

import org.springframework.stereotype.Component;
import org.springframework.util.MultiValueMap;
import org.tally.article.figure.FigureType;
import org.tally.article.mention.Coded;
import org.tally.search.paging.FigureFilter;
import org.tally.web.api.problem.ParameterMistakeException;

/**
 * Reads which figures of the matching articles are asked for.
 */
@Component
public class FigureChoices {

	private final ApiQuery query;

	FigureChoices(ApiQuery query) {
		this.query = query;
	}

	/**
	 * The figures of the parameters, all where none of them is given.
	 * @throws ParameterMistakeException if one of them means nothing
	 */
	public FigureFilter read(MultiValueMap<String, String> parameters) {
		return new FigureFilter(this.query.all(parameters, "type", (code) -> Coded.of(FigureType.class, code)),
				this.query.all(parameters, "location", String::valueOf),
				this.query.all(parameters, "attribution", String::valueOf), minimum(parameters));
	}

	private @Nullable Double minimum(MultiValueMap<String, String> parameters) {
		String min = this.query.single(parameters, "min");
		try {
			Double minimum = (min != null) ? Double.valueOf(min) : null;
			if (minimum == null || Double.isFinite(minimum)) {
				return minimum;
			}
		}
		catch (NumberFormatException ex) {
			// Said below, as for what is no finite number.
		}
		throw this.query.mistake("min", "api.parameter.number", String.valueOf(min));
	}

}

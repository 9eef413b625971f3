package org.tally.web.api;

import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;

import org.springframework.stereotype.Component;
import org.springframework.util.MultiValueMap;
import org.tally.search.query.ArticleOrder;
import org.tally.search.query.ArticleQuery;
import org.tally.search.query.FacetName;
import org.tally.web.Wording;
import org.tally.web.api.problem.ParameterMistakeException;
import org.tally.web.query.ArticleQueryAddress;

/**
 * Reads what a program asks. It is the pages' query in the pages' parameters, but where a
 * page passes over what means nothing, this says so: a program's author does not see
 * which filters were chosen.
 */
@Component
public class ApiQuery {

	/** Hits and figures, where nothing is said. */
	private static final int USUAL = 20;

	/** What an answer of some hundred kilobytes holds. */
	private static final int MOST = 100;

	private static final Set<String> SINGLE = Set.of("q", "sort", "size", "after", "snippets", "find", "min");

	private final Wording wording;

	ApiQuery(Wording wording) {
		this.wording = wording;
	}

	/**
	 * The query of the parameters.
	 * @throws ParameterMistakeException if one of them means nothing
	 */
	public ArticleQuery read(MultiValueMap<String, String> parameters) {
		SINGLE.forEach((name) -> single(parameters, name));
		for (FacetName facet : FacetName.values()) {
			requireMeant(facet, facet.code(), parameters);
			requireMeant(facet, ArticleQueryAddress.NOT + facet.code(), parameters);
		}
		String sort = single(parameters, "sort");
		if (sort != null && Arrays.stream(ArticleOrder.values()).map(ArticleOrder::code).noneMatch(sort::equals)) {
			throw mistake("sort", "api.parameter.sort", sort);
		}
		ArticleQuery query = ArticleQueryAddress.read(parameters);
		for (FacetName facet : FacetName.values()) {
			requireAll(facet.code(), parameters, query.selection(facet).included(), query.selection(facet).excluded());
			requireAll(ArticleQueryAddress.NOT + facet.code(), parameters, query.selection(facet).excluded(), Set.of());
		}
		return query;
	}

	private void requireMeant(FacetName facet, String name, MultiValueMap<String, String> parameters) {
		for (String value : parameters.getOrDefault(name, List.of())) {
			if (!facet.means(value)) {
				throw mistake(name, "api.parameter.value", value, name);
			}
		}
	}

	/** The address reads so many values and no more. */
	private void requireAll(String name, MultiValueMap<String, String> parameters, Set<String> read,
			Set<String> moved) {
		Set<String> given = new HashSet<>(parameters.getOrDefault(name, List.of()));
		given.removeAll(read);
		given.removeAll(moved);
		if (!given.isEmpty()) {
			throw mistake(name, "api.parameter.many", name);
		}
	}

	/**
	 * How many are wanted at most.
	 */
	int size(MultiValueMap<String, String> parameters) {
		return size(parameters, USUAL, MOST);
	}

	int size(MultiValueMap<String, String> parameters, int usual, int most) {
		String size = single(parameters, "size");
		if (size == null) {
			return usual;
		}
		try {
			int number = Integer.parseInt(size);
			if (number >= 1 && number <= most) {
				return number;
			}
		}
		catch (NumberFormatException ex) {
			// Said below, as for a number that is too large.
		}
		throw mistake("size", "api.parameter.size", size, most);
	}

	/**
	 * A parameter that stands once, or null where it does not stand.
	 */
	@Nullable String single(MultiValueMap<String, String> parameters, String name) {
		List<String> values = parameters.getOrDefault(name, List.of());
		if (values.size() > 1) {
			throw mistake(name, "api.parameter.twice", name);
		}
		return values.isEmpty() ? null : values.get(0);
	}

	/**
	 * Whether something is wanted; it is where nothing is said.
	 */
	boolean wanted(MultiValueMap<String, String> parameters, String name) {
		String value = single(parameters, name);
		if (value == null || value.equals("true")) {
			return true;
		}
		if (value.equals("false")) {
			return false;
		}
		throw mistake(name, "api.parameter.boolean", value, name);
	}

	/**
	 * The values of a parameter, each as what it stands for.
	 */
	<T> Set<T> all(MultiValueMap<String, String> parameters, String name, Function<String, T> read) {
		return parameters.getOrDefault(name, List.of()).stream().map((value) -> {
			try {
				return read.apply(value);
			}
			catch (IllegalArgumentException ex) {
				throw mistake(name, "api.parameter.value", value, name);
			}
		}).collect(Collectors.toSet());
	}

	ParameterMistakeException mistake(String parameter, String key, Object... arguments) {
		return new ParameterMistakeException(parameter, this.wording.text(key, arguments));
	}

}

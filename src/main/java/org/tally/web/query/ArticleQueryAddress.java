package org.tally.web.query;

import java.net.URLDecoder;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.EnumMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.StringJoiner;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;
import org.springframework.util.LinkedMultiValueMap;
import org.springframework.util.MultiValueMap;
import org.springframework.web.util.UriUtils;
import org.tally.search.query.ArticleOrder;
import org.tally.search.query.ArticleQuery;
import org.tally.search.query.FacetName;
import org.tally.search.query.Selection;

/**
 * The one form of a query in addresses: {@code q}, each facet by its code, once a value,
 * with {@code not.} before it where the value is excluded, {@code sort} and {@code page};
 * what is as always is left out. Addresses are typed, cut and pasted: whatever means
 * nothing is passed over.
 */
public final class ArticleQueryAddress {

	/** Before a facet's name, where its value is excluded. */
	public static final String NOT = "not.";

	/** More than anyone ticks, fewer than would make the engine balk. */
	private static final int MOST_VALUES = 200;

	/** Of all facets together: each is a row and a chip of the page. */
	private static final int MOST_IN_ALL = 400;

	private ArticleQueryAddress() {
	}

	/**
	 * The query that a request's parameters ask for.
	 */
	public static ArticleQuery read(MultiValueMap<String, String> parameters) {
		Map<FacetName, Selection> selections = new EnumMap<>(FacetName.class);
		int left = MOST_IN_ALL;
		for (FacetName facet : FacetName.values()) {
			Set<String> included = values(facet, parameters, "", left);
			Set<String> excluded = values(facet, parameters, NOT, left - included.size());
			left -= included.size() + excluded.size();
			selections.put(facet, new Selection(included, excluded));
		}
		String text = parameters.getFirst("q");
		String sort = parameters.getFirst("sort");
		return new ArticleQuery((text != null) ? text : "", selections, ArticleOrder.of((sort != null) ? sort : ""),
				page(parameters.getFirst("page")));
	}

	/**
	 * The query that {@link #parameters} was made of.
	 * @throws IllegalArgumentException if it is none
	 */
	public static ArticleQuery parse(String parameters) {
		MultiValueMap<String, String> values = new LinkedMultiValueMap<>();
		for (String parameter : parameters.split("&")) {
			int equals = parameter.indexOf('=');
			if (equals > 0) {
				values.add(decode(parameter.substring(0, equals)), decode(parameter.substring(equals + 1)));
			}
		}
		return read(values);
	}

	/**
	 * The query as parameters, without the page.
	 */
	public static String parameters(ArticleQuery query) {
		StringJoiner parameters = new StringJoiner("&");
		if (!query.text().isEmpty()) {
			parameters.add("q=" + encode(query.text()));
		}
		query.selections().forEach((facet, selection) -> {
			selection.included().forEach((value) -> parameters.add(facet.code() + "=" + encode(value)));
			selection.excluded().forEach((value) -> parameters.add(NOT + facet.code() + "=" + encode(value)));
		});
		if (query.sort() != ArticleOrder.RELEVANCE) {
			parameters.add("sort=" + query.sort().code());
		}
		return parameters.toString();
	}

	/**
	 * Where the search page shows the query, looked at as the page that links there.
	 */
	public static String of(ArticleQuery query) {
		return of(query, Presentation.current());
	}

	/**
	 * Where the search page shows the query so.
	 */
	public static String of(ArticleQuery query, Presentation presentation) {
		String page = (query.page() > 1) ? "page=" + query.page() : "";
		String parameters = joined(parameters(query), page, shown(presentation));
		return parameters.isEmpty() ? "/" : "/?" + parameters;
	}

	/**
	 * Where the article of that id is shown.
	 */
	public static String article(String id) {
		return "/articles/" + UriUtils.encodePathSegment(id, StandardCharsets.UTF_8);
	}

	/**
	 * Where every value of the facet is listed under the query.
	 */
	public static String of(FacetName facet, ArticleQuery query) {
		String parameters = joined(parameters(query), shown(Presentation.current()));
		return "/facets/" + facet.code() + (parameters.isEmpty() ? "" : "?" + parameters);
	}

	/**
	 * How a result is looked at, as parameters; empty where as usual.
	 */
	public static String shown(Presentation presentation) {
		return presentation.parameters()
			.stream()
			.map((parameter) -> parameter.name() + "=" + encode(parameter.value()))
			.collect(Collectors.joining("&"));
	}

	private static String joined(String... parts) {
		return Stream.of(parts).filter((part) -> !part.isEmpty()).collect(Collectors.joining("&"));
	}

	private static Set<String> values(FacetName facet, MultiValueMap<String, String> parameters, String prefix,
			int most) {
		Set<String> values = new LinkedHashSet<>();
		for (String value : parameters.getOrDefault(prefix + facet.code(), List.of())) {
			if (values.size() < Math.min(MOST_VALUES, most) && facet.means(value)) {
				values.add(value);
			}
		}
		return values;
	}

	private static int page(@Nullable String page) {
		try {
			return (page != null) ? Integer.parseInt(page) : 1;
		}
		catch (NumberFormatException ex) {
			return 1;
		}
	}

	private static String encode(String value) {
		return URLEncoder.encode(value, StandardCharsets.UTF_8);
	}

	private static String decode(String value) {
		return URLDecoder.decode(value, StandardCharsets.UTF_8);
	}

}

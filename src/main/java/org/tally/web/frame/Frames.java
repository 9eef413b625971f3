package org.tally.web.frame;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.IntSupplier;
import java.util.regex.Pattern;

import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;

import org.apache.tomcat.util.http.InvalidParameterException;
import org.springframework.stereotype.Component;
import org.springframework.util.LinkedMultiValueMap;
import org.springframework.util.MultiValueMap;
import org.springframework.web.util.WebUtils;
import org.tally.search.query.ArticleQuery;
import org.tally.web.query.ArticleQueryAddress;
import org.tally.web.query.Parameter;
import org.tally.web.saved.SavedNews;

/**
 * Makes the frame of a request's page.
 */
@Component
class Frames {

	/** What the search box takes; twice what can be searched. */
	private static final int LONGEST_TYPED = 4_000;

	/** The box has one line, and would put the words on either side together. */
	private static final Pattern LINE_BREAK = Pattern.compile("\\R");

	private static final Set<String> THEMES = Set.of("light", "dark");

	private final SavedNews news;

	Frames(SavedNews news) {
		this.news = news;
	}

	/**
	 * The frame of a page that answers the request.
	 * @throws InvalidParameterException if the address cannot be read: "?q=100%"
	 */
	Frame of(HttpServletRequest request) {
		return frame(request, parameters(request), this.news::count);
	}

	/**
	 * The frame of a page that cannot: nothing is asked of the engine, and nothing needed
	 * of the address.
	 */
	Frame withoutNews(HttpServletRequest request) {
		MultiValueMap<String, String> parameters = new LinkedMultiValueMap<>();
		try {
			parameters = parameters(request);
		}
		catch (InvalidParameterException ex) {
			// That is what the page says.
		}
		return frame(request, parameters, () -> 0);
	}

	private static Frame frame(HttpServletRequest request, MultiValueMap<String, String> parameters, IntSupplier news) {
		ArticleQuery query = ArticleQueryAddress.read(parameters);
		String typed = LINE_BREAK.matcher(query.text()).replaceAll(" ");
		return new Frame(typed.substring(0, Math.min(typed.length(), LONGEST_TYPED)),
				Parameter.of(query.withText(""), null), news, theme(request),
				request.getRequestURI() + ((request.getQueryString() != null) ? "?" + request.getQueryString() : ""),
				false);
	}

	private static MultiValueMap<String, String> parameters(HttpServletRequest request) {
		MultiValueMap<String, String> parameters = new LinkedMultiValueMap<>();
		for (Map.Entry<String, String[]> parameter : request.getParameterMap().entrySet()) {
			parameters.put(parameter.getKey(), List.of(parameter.getValue()));
		}
		return parameters;
	}

	private static String theme(HttpServletRequest request) {
		Cookie cookie = WebUtils.getCookie(request, "theme");
		return (cookie != null && THEMES.contains(cookie.getValue())) ? cookie.getValue() : "";
	}

}

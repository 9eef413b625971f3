package org.tally.web.security;

import jakarta.servlet.http.HttpServletRequest;

import org.jspecify.annotations.Nullable;

import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.security.web.util.matcher.RequestMatcher;
import org.tally.web.api.problem.ApiProblems;

/**
 * The API's writes that no page elsewhere can have sent, and that need no token
 * therefore. A page elsewhere can send forms unasked, but neither JSON nor {@code PUT}
 * nor {@code DELETE}: for these its browser asks first, and is not allowed. Browsers also
 * say where a request is from, and a request that says it is from elsewhere is not the
 * API's either; programs that are no browsers say nothing.
 */
public final class OwnRequests implements RequestMatcher {

	@Override
	public boolean matches(HttpServletRequest request) {
		return request.getRequestURI().startsWith(ApiProblems.ADDRESS) && isNoForm(request) && isFromHere(request);
	}

	private static boolean isNoForm(HttpServletRequest request) {
		return switch (request.getMethod()) {
			case "PUT", "DELETE" -> true;
			case "POST" -> isJson(request.getContentType());
			default -> false;
		};
	}

	private static boolean isJson(@Nullable String type) {
		try {
			return type != null && MediaType.APPLICATION_JSON.equalsTypeAndSubtype(MediaType.parseMediaType(type));
		}
		catch (IllegalArgumentException ex) {
			return false;
		}
	}

	private static boolean isFromHere(HttpServletRequest request) {
		String site = request.getHeader("Sec-Fetch-Site");
		String origin = request.getHeader(HttpHeaders.ORIGIN);
		return (site == null || site.equals("same-origin") || site.equals("none"))
				&& (origin == null || origin.equals(here(request)));
	}

	private static String here(HttpServletRequest request) {
		return request.getScheme() + "://" + request.getHeader(HttpHeaders.HOST);
	}

}

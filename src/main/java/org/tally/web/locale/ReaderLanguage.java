package org.tally.web.locale;

import java.time.Duration;
import java.util.Collections;
import java.util.Locale;
import java.util.Objects;

import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseCookie;
import org.springframework.web.servlet.LocaleResolver;
import org.springframework.web.util.WebUtils;

/**
 * The language of a request's page: the one chosen with it or before, which a cookie
 * remembers, else the first known one that the browser asks for, else English. What
 * programs read is in English whoever asks, since they know its words.
 */
final class ReaderLanguage implements LocaleResolver {

	static final String COOKIE = "language";

	/** Asked for by every word of a page. */
	private static final String RESOLVED = ReaderLanguage.class.getName() + ".resolved";

	private static final Duration REMEMBERED = Duration.ofDays(365);

	@Override
	public Locale resolveLocale(HttpServletRequest request) {
		if (request.getAttribute(RESOLVED) instanceof Locale resolved) {
			return resolved;
		}
		Locale locale = ProgramAddresses.contains(request) ? Locale.ENGLISH : rememberedOrAsked(request);
		request.setAttribute(RESOLVED, locale);
		return locale;
	}

	private static Locale rememberedOrAsked(HttpServletRequest request) {
		Cookie cookie = WebUtils.getCookie(request, COOKIE);
		Locale remembered = (cookie != null) ? Languages.of(cookie.getValue()) : null;
		return (remembered != null) ? remembered : asked(request);
	}

	/** Without the header, the request would answer with the machine's own language. */
	private static Locale asked(HttpServletRequest request) {
		if (request.getHeader(HttpHeaders.ACCEPT_LANGUAGE) == null) {
			return Languages.ALL.get(0);
		}
		return Collections.list(request.getLocales())
			.stream()
			.map((language) -> Languages.of(language.getLanguage()))
			.filter(Objects::nonNull)
			.findFirst()
			.orElse(Languages.ALL.get(0));
	}

	/**
	 * Takes the choice for this page and those to come; a language that is not known
	 * changes nothing.
	 */
	@Override
	public void setLocale(HttpServletRequest request, @Nullable HttpServletResponse response, @Nullable Locale locale) {
		Locale chosen = (locale != null) ? Languages.of(locale.getLanguage()) : null;
		if (chosen != null && response != null && !ProgramAddresses.contains(request)) {
			request.setAttribute(RESOLVED, chosen);
			response.addHeader(HttpHeaders.SET_COOKIE,
					ResponseCookie.from(COOKIE, chosen.getLanguage())
						.path("/")
						.maxAge(REMEMBERED)
						.sameSite("Lax")
						.httpOnly(true)
						.secure(request.isSecure())
						.build()
						.toString());
		}
	}

}

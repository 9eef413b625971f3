package org.tally.web.api.problem;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Pattern;

import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import org.apache.tomcat.util.http.InvalidParameterException;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import org.springframework.beans.TypeMismatchException;
import org.springframework.core.Ordered;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.converter.HttpMessageNotReadableException;
import org.springframework.stereotype.Component;
import org.springframework.web.ErrorResponse;
import org.springframework.web.servlet.HandlerExceptionResolver;
import org.springframework.web.servlet.ModelAndView;
import org.tally.savedquery.ChangedMeanwhileException;
import org.tally.search.SearchUnavailableException;
import org.tally.search.language.mistake.QueryMistake;
import org.tally.search.language.mistake.QueryMistakeException;
import org.tally.search.paging.CursorMistakeException;
import org.tally.web.MissingException;
import org.tally.web.Wording;

/**
 * Turns every failure under the API's addresses into a problem, whatever of the portal
 * failed, and that of a file or feed unless a reader's browser asks for it. The pages'
 * own answers to failures are for readers.
 */
@Component
public class ApiProblems implements HandlerExceptionResolver, Ordered {

	/** Where the API is. */
	public static final String ADDRESS = "/api/v1/";

	/** What scripts and feed readers fetch, and the page of what there is to fetch. */
	private static final Pattern FILES = Pattern.compile("/export(/.*)?|.*\\.(csv|jsonl|rss|atom)");

	/** Seconds. An engine that starts takes some 15. */
	private static final String RETRY_AFTER = "5";

	private static final Logger logger = LoggerFactory.getLogger(ApiProblems.class);

	private final Wording wording;

	ApiProblems(Wording wording) {
		this.wording = wording;
	}

	/** Before the pages' own, after what cuts answers that began. */
	@Override
	public int getOrder() {
		return HIGHEST_PRECEDENCE + 10;
	}

	@Override
	public @Nullable ModelAndView resolveException(HttpServletRequest request, HttpServletResponse response,
			@Nullable Object handler, Exception ex) {
		if (!concerns(request)) {
			return null;
		}
		if (ex instanceof SearchUnavailableException) {
			logger.warn("Search is unavailable: {}", ex.getMessage());
			response.setHeader(HttpHeaders.RETRY_AFTER, RETRY_AFTER);
		}
		if (ex instanceof ErrorResponse known) {
			known.getHeaders().forEach((name, values) -> response.setHeader(name, String.join(", ", values)));
		}
		Problem problem = problem(ex);
		if (problem.status() >= HttpStatus.INTERNAL_SERVER_ERROR.value()
				&& !(ex instanceof SearchUnavailableException)) {
			logger.error("{} {} failed", request.getMethod(), request.getRequestURI(), ex);
		}
		return new ModelAndView(new ProblemView(problem));
	}

	/**
	 * Whether a request is of the API, or of a file by who wants no page; also after the
	 * container took it to the page of errors.
	 */
	public static boolean concerns(HttpServletRequest request) {
		Object failed = request.getAttribute(RequestDispatcher.ERROR_REQUEST_URI);
		String path = String.valueOf((failed != null) ? failed : request.getRequestURI());
		return path.startsWith(ADDRESS) || (FILES.matcher(path).matches() && !isReader(request));
	}

	/** Browsers name HTML, programs take anything; a script of the page shows pages. */
	private static boolean isReader(HttpServletRequest request) {
		String accepted = String.valueOf(request.getHeader(HttpHeaders.ACCEPT));
		return accepted.contains("html") || request.getHeader("HX-Request") != null;
	}

	/**
	 * The problem of a status that came from elsewhere.
	 */
	public ModelAndView of(int status) {
		return new ModelAndView(new ProblemView(plain(status)));
	}

	/**
	 * Where the mistake is in what was asked, in characters, and the query without it.
	 */
	private static Map<String, Object> place(QueryMistake mistake) {
		Map<String, Object> place = new LinkedHashMap<>();
		place.put("start", mistake.start());
		place.put("end", mistake.end());
		String mended = mistake.mended();
		if (mended != null) {
			place.put("mended", mended);
		}
		return place;
	}

	private Problem problem(Exception ex) {
		// One place for what a query's mistake says to programs.
		if (ex instanceof QueryMistakeException mistake) {
			return problem("query-mistake", HttpStatus.BAD_REQUEST, mistake.getMessage(), place(mistake.mistake()));
		}
		if (ex instanceof ParameterMistakeException mistake) {
			return problem("parameter", HttpStatus.BAD_REQUEST, mistake.getMessage(), mistake.members());
		}
		if (ex instanceof CursorMistakeException) {
			return problem("cursor", HttpStatus.BAD_REQUEST, this.wording.text("api.problem.cursor.detail"),
					Map.of("parameter", "after"));
		}
		if (ex instanceof MissingException missing) {
			return problem("missing", HttpStatus.NOT_FOUND, this.wording.text("api.problem.missing." + missing.what()),
					Map.of());
		}
		if (ex instanceof ChangedMeanwhileException) {
			return problem("changed", HttpStatus.CONFLICT, ex.getMessage(), Map.of());
		}
		if (ex instanceof UnreadableException) {
			return problem("unreadable", HttpStatus.CONFLICT, ex.getMessage(), Map.of());
		}
		if (ex instanceof SearchUnavailableException) {
			return problem("unavailable", HttpStatus.SERVICE_UNAVAILABLE,
					this.wording.text("api.problem.unavailable.detail"), Map.of());
		}
		if (ex instanceof HttpMessageNotReadableException) {
			return problem("body", HttpStatus.BAD_REQUEST, this.wording.text("api.problem.body.detail"), Map.of());
		}
		if (ex instanceof TypeMismatchException || ex instanceof InvalidParameterException) {
			return plain(HttpStatus.BAD_REQUEST.value());
		}
		return plain((ex instanceof ErrorResponse known) ? known.getStatusCode().value()
				: HttpStatus.INTERNAL_SERVER_ERROR.value());
	}

	private Problem problem(String kind, HttpStatus status, @Nullable String detail, Map<String, Object> more) {
		return new Problem("/api#" + kind, this.wording.text("api.problem." + kind), status.value(), detail, more);
	}

	/** With no kind of its own: the status says it. */
	private Problem plain(int status) {
		HttpStatus known = HttpStatus.resolve(status);
		String key = switch (status) {
			case 400, 403, 404, 405, 406, 415 -> String.valueOf(status);
			default -> (status < 500) ? "other" : "500";
		};
		return new Problem("about:blank", (known != null) ? known.getReasonPhrase() : String.valueOf(status), status,
				this.wording.text("api.status." + key), Map.of());
	}

}

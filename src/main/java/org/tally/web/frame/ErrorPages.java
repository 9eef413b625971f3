package org.tally.web.frame;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import org.apache.tomcat.util.http.InvalidParameterException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.TypeMismatchException;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.HttpStatusCode;
import org.springframework.web.ErrorResponse;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.servlet.ModelAndView;
import org.tally.search.SearchUnavailableException;
import org.tally.search.language.mistake.QueryMistakeException;
import org.tally.web.MissingException;
import org.tally.web.Wording;
import org.tally.web.api.problem.ParameterMistakeException;

/**
 * Turns failures into pages that say what happened, what is safe and what to do.
 */
@ControllerAdvice
class ErrorPages {

	/** Seconds. An engine that starts takes some 15. */
	static final String RETRY_AFTER = "5";

	private static final Logger logger = LoggerFactory.getLogger(ErrorPages.class);

	private final Frames frames;

	private final Wording wording;

	ErrorPages(Frames frames, Wording wording) {
		this.frames = frames;
		this.wording = wording;
	}

	@ExceptionHandler
	ModelAndView missing(MissingException ex, HttpServletRequest request) {
		return page(HttpStatus.NOT_FOUND, "missing." + ex.what(), request);
	}

	@ExceptionHandler
	ModelAndView mistaken(QueryMistakeException ex, HttpServletRequest request) {
		return view(new ErrorPage(400, this.wording.text("error.mistake.title"), this.wording.text(ex.mistake()),
				this.wording.text("error.mistake.advice"), null), this.frames.of(request));
	}

	/** What is given out is asked as strictly as the API is. */
	@ExceptionHandler
	ModelAndView unknown(ParameterMistakeException ex, HttpServletRequest request) {
		return view(new ErrorPage(400, this.wording.text("error.parameter.title"), String.valueOf(ex.getMessage()),
				this.wording.text("error.parameter.advice"), null), this.frames.of(request));
	}

	/**
	 * The engine starts, restarts or is too busy: the page asks again by itself, unless
	 * it would send a form again.
	 */
	@ExceptionHandler
	ModelAndView unavailable(SearchUnavailableException ex, HttpServletRequest request, HttpServletResponse response) {
		logger.warn("Search is unavailable: {}", ex.getMessage());
		response.setHeader(HttpHeaders.RETRY_AFTER, RETRY_AFTER);
		Frame frame = this.frames.withoutNews(request);
		boolean again = request.getMethod().equals("GET");
		return view(new ErrorPage(503, this.wording.text("error.unavailable.title"),
				this.wording.text("error.unavailable.happened"),
				this.wording.text(again ? "error.unavailable.advice" : "error.unavailable.advice.form"),
				again ? frame.address() : null), again ? frame.retrying() : frame);
	}

	/** "revision=abc": Spring has no status of its own for it. */
	@ExceptionHandler
	ModelAndView mistyped(TypeMismatchException ex, HttpServletRequest request) {
		return of(HttpStatus.BAD_REQUEST, request);
	}

	/**
	 * "?q=100%": an address typed by hand, whose percent signs are no escapes; or a form
	 * or file that is too large to be read.
	 */
	@ExceptionHandler
	ModelAndView unreadable(InvalidParameterException ex, HttpServletRequest request) {
		return of(HttpStatusCode.valueOf(ex.getErrorCode()), request);
	}

	@ExceptionHandler
	ModelAndView anythingElse(Exception ex, HttpServletRequest request) {
		if (ex instanceof ErrorResponse response && response.getStatusCode().is4xxClientError()) {
			return of(response.getStatusCode(), request);
		}
		logger.error("{} {} failed", request.getMethod(), request.getRequestURI(), ex);
		return of(HttpStatus.INTERNAL_SERVER_ERROR, request);
	}

	/**
	 * The page for a status that came from elsewhere.
	 */
	ModelAndView of(HttpStatusCode status, HttpServletRequest request) {
		return switch (status.value()) {
			case 404 -> page(status, "missing.page", request);
			case 403 -> page(status, "forbidden", request);
			case 413 -> page(status, "large", request);
			case 500 -> page(status, "defect", request);
			default -> page(status, status.is4xxClientError() ? "request" : "defect", request);
		};
	}

	private ModelAndView page(HttpStatusCode status, String key, HttpServletRequest request) {
		return view(new ErrorPage(status.value(), this.wording.text("error." + key + ".title"),
				this.wording.text("error." + key + ".happened"), this.wording.text("error." + key + ".advice"), null),
				this.frames.withoutNews(request));
	}

	private static ModelAndView view(ErrorPage page, Frame frame) {
		ModelAndView view = new ModelAndView("error", HttpStatusCode.valueOf(page.status()));
		view.addObject("page", page);
		view.addObject("frame", frame);
		return view;
	}

}

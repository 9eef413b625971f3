package org.tally.web.frame;

import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;

import org.springframework.boot.webmvc.error.ErrorController;
import org.springframework.http.HttpStatus;
import org.springframework.http.HttpStatusCode;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.ModelAndView;
import org.tally.web.api.problem.ApiProblems;

/**
 * Where the container comes with what failed outside the controllers.
 */
@Controller
class ErrorAddress implements ErrorController {

	private final ErrorPages pages;

	private final ApiProblems problems;

	ErrorAddress(ErrorPages pages, ApiProblems problems) {
		this.pages = pages;
		this.problems = problems;
	}

	@RequestMapping("/error")
	ModelAndView error(HttpServletRequest request) {
		Object status = request.getAttribute(RequestDispatcher.ERROR_STATUS_CODE);
		HttpStatusCode known = (status instanceof Integer code) ? HttpStatusCode.valueOf(code) : HttpStatus.NOT_FOUND;
		return ApiProblems.concerns(request) ? this.problems.of(known.value()) : this.pages.of(known, request);
	}

}

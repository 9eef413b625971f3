package org.tally.web.export;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import org.springframework.core.Ordered;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.HandlerExceptionResolver;
import org.springframework.web.servlet.ModelAndView;

/**
 * What fails after its answer began cannot have an error page: that would stand at the
 * end of the file, and the file would look whole. Thrown on, it makes the server cut the
 * connection.
 */
@Component
class BrokenAnswers implements HandlerExceptionResolver, Ordered {

	private static final Logger logger = LoggerFactory.getLogger(BrokenAnswers.class);

	@Override
	public int getOrder() {
		return HIGHEST_PRECEDENCE;
	}

	@Override
	public @Nullable ModelAndView resolveException(HttpServletRequest request, HttpServletResponse response,
			@Nullable Object handler, Exception ex) {
		if (response.isCommitted()) {
			logger.warn("The answer to {} broke off: {}", request.getRequestURI(), ex.getMessage());
			throw new IllegalStateException("An answer broke off on the way", ex);
		}
		return null;
	}

}

package org.tally.web.api.document;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import org.springframework.context.annotation.Configuration;
import org.springframework.web.servlet.HandlerInterceptor;
import org.springframework.web.servlet.HandlerMapping;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;
import org.tally.web.api.problem.ApiProblems;

/**
 * Refuses parameters that the document does not name: a filter that is mistyped and
 * passed over would give a program the wrong articles, and nobody would see it.
 */
@Configuration(proxyBeanMethods = false)
class KnownParameters implements WebMvcConfigurer, HandlerInterceptor {

	private final ApiDocument document;

	private final KnownNames names;

	KnownParameters(ApiDocument document, KnownNames names) {
		this.document = document;
		this.names = names;
	}

	@Override
	public void addInterceptors(InterceptorRegistry registry) {
		registry.addInterceptor(this).addPathPatterns(ApiProblems.ADDRESS + "**");
	}

	@Override
	public boolean preHandle(HttpServletRequest request, HttpServletResponse response, Object handler) {
		String method = request.getMethod().equals("HEAD") ? "GET" : request.getMethod();
		String path = String.valueOf(request.getAttribute(HandlerMapping.BEST_MATCHING_PATTERN_ATTRIBUTE));
		this.document.operation(method, path)
			.ifPresent(
					(operation) -> this.names.require(request.getParameterMap().keySet(), KnownNames.names(operation)));
		return true;
	}

}

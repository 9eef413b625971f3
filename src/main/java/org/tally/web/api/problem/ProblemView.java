package org.tally.web.api.problem;

import java.io.IOException;
import java.util.Map;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import org.jspecify.annotations.Nullable;

import org.springframework.http.MediaType;
import org.springframework.web.servlet.View;
import tools.jackson.databind.json.JsonMapper;

/**
 * Writes a problem as the answer.
 */
record ProblemView(Problem problem) implements View {

	@Override
	public String getContentType() {
		return MediaType.APPLICATION_PROBLEM_JSON_VALUE;
	}

	@Override
	public void render(@Nullable Map<String, ?> model, HttpServletRequest request, HttpServletResponse response)
			throws IOException {
		response.setStatus(this.problem.status());
		response.setContentType(getContentType());
		response.getOutputStream().write(JsonMapper.shared().writeValueAsBytes(this.problem.members()));
	}

}

package org.tally.web.frame;

import jakarta.servlet.http.HttpServletRequest;

import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.tally.web.Wording;

/**
 * Gives every page of the portal its frame. What has none, such as the suggestions, costs
 * nothing: the news is counted when a page shows it.
 */
@ControllerAdvice(basePackageClasses = Wording.class)
class FrameAdvice {

	private final Frames frames;

	FrameAdvice(Frames frames) {
		this.frames = frames;
	}

	@ModelAttribute("frame")
	Frame frame(HttpServletRequest request) {
		return this.frames.of(request);
	}

}

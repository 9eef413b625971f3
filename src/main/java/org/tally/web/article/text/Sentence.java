package org.tally.web.article.text;

import java.util.List;

/**
 * A run of segments: a sentence that reports figures, or what stands between two of them.
 */
public record Sentence(boolean reports, List<Segment> segments) {

	public Sentence {
		segments = List.copyOf(segments);
	}

}

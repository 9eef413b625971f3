package org.tally.web.article;

import java.util.List;

/**
 * A run of segments: a sentence that reports figures, or what stands between two of them.
 */
record Sentence(boolean reports, List<Segment> segments) {

	Sentence {
		segments = List.copyOf(segments);
	}

}

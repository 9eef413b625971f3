package org.tally.enrichment.tagger;

import java.util.List;

import org.tally.enrichment.text.Document;

/**
 * An article to learn from.
 *
 * @param tags the right tag of each token
 */
record Lesson(Traits traits, int[] tags) {

	/**
	 * A name as its teacher gives it.
	 *
	 * @param start inclusive, in UTF-16 units of the text
	 * @param end exclusive
	 */
	record Span(int start, int end, NameKind kind) {

	}

	static Lesson of(Document document, List<Span> spans, NameLexicon lexicon, LabelCorrection correction) {
		Traits traits = new Traits(document, lexicon);
		int[] tags = new int[traits.size];
		for (Span span : spans) {
			int from = document.tokenAt(span.start());
			int to = document.tokenAt(span.end());
			while (from < to) {
				while (from < to && !traits.candidate[from]) {
					from++;
				}
				int end = from;
				while (end < to && (end == from || !traits.last[end - 1])) {
					end++;
				}
				if (from < end) {
					mark(tags, from, end, correction.correct(document, traits, from, end, span.kind()));
				}
				from = end;
			}
		}
		return new Lesson(traits, tags);
	}

	private static void mark(int[] tags, int from, int to, NameKind kind) {
		for (int i = from; i < to; i++) {
			int position = (to - from == 1) ? Tags.ONLY
					: (i == from) ? Tags.BEGIN : (i == to - 1) ? Tags.LAST : Tags.INSIDE;
			tags[i] = Tags.of(kind, position);
		}
	}

}

package org.tally.enrichment.tagger;

import java.util.ArrayList;
import java.util.List;

/**
 * The tags of tokens: outside any name, or of a kind and beginning, inside, last or the
 * only one. A tag is a number: 0, or 1 + 4 times the kind plus the position.
 */
final class Tags {

	static final int COUNT = 1 + 4 * NameKind.values().length;

	static final int OUTSIDE = 0;

	static final int BEGIN = 0;

	static final int INSIDE = 1;

	static final int LAST = 2;

	static final int ONLY = 3;

	private static final NameKind[] KINDS = NameKind.values();

	/** Which tags may follow a name's end, and which may where the sentence ends too. */
	private static final int FRESH = at(BEGIN) | at(ONLY) | 1;

	private static final int FRESH_LAST = at(ONLY) | 1;

	private Tags() {
	}

	static int of(NameKind kind, int position) {
		return 1 + kind.ordinal() * 4 + position;
	}

	private static int at(int position) {
		int mask = 0;
		for (NameKind kind : NameKind.values()) {
			mask |= 1 << of(kind, position);
		}
		return mask;
	}

	/** Whether a tag leaves its name open. */
	static boolean isOpen(int tag) {
		return tag != OUTSIDE && ((tag - 1) & 3) < LAST;
	}

	/** Set of the tags that may follow one, as bits. */
	static int after(int tag, boolean endsSentence) {
		if (!isOpen(tag)) {
			return endsSentence ? FRESH_LAST : FRESH;
		}
		int begin = tag - ((tag - 1) & 3);
		return endsSentence ? 1 << (begin + LAST) : (1 << (begin + INSIDE)) | (1 << (begin + LAST));
	}

	static List<NameMention> names(int[] tags) {
		List<NameMention> names = new ArrayList<>();
		int from = 0;
		for (int i = 0; i < tags.length; i++) {
			int position = (tags[i] - 1) & 3;
			if (tags[i] == OUTSIDE) {
				continue;
			}
			from = (position == BEGIN || position == ONLY) ? i : from;
			if (position >= LAST) {
				names.add(new NameMention(from, i + 1, KINDS[(tags[i] - 1) >> 2]));
			}
		}
		return names;
	}

}

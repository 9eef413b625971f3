package org.tally.article.mention;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/**
 * A stretch of an article's text.
 *
 * @param start inclusive, in UTF-16 units of the text
 * @param end exclusive
 */
public record Mention(int start, int end) {

	public Mention {
		if (start < 0 || end <= start) {
			throw new IllegalArgumentException("A mention runs forward from 0 or later: " + start + " to " + end);
		}
	}

	/**
	 * The stretches in text order, those that overlap made one.
	 */
	public static List<Mention> apart(Stream<Mention> mentions) {
		List<Mention> apart = new ArrayList<>();
		mentions.sorted(Comparator.comparingInt(Mention::start)).forEachOrdered((each) -> {
			int last = apart.size() - 1;
			if (last >= 0 && apart.get(last).overlaps(each)) {
				apart.set(last, new Mention(apart.get(last).start, Math.max(apart.get(last).end, each.end)));
			}
			else {
				apart.add(each);
			}
		});
		return List.copyOf(apart);
	}

	public String in(String text) {
		return text.substring(this.start, this.end);
	}

	public boolean overlaps(Mention other) {
		return this.start < other.end && other.start < this.end;
	}

	public boolean contains(Mention other) {
		return this.start <= other.start && other.end <= this.end;
	}

}

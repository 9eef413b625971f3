package org.tally.article.mention;

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

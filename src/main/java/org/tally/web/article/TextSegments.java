package org.tally.web.article;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.tally.article.Mention;

/**
 * Cuts a text into paragraphs, and each paragraph wherever a mark begins or ends, so that
 * marks may lie in one another, overlap or run across paragraphs. The segments of a
 * paragraph in their order are its text, letter by letter.
 */
final class TextSegments {

	private static final Pattern BLANK_LINES = Pattern.compile("\\R[\\h]*\\R\\s*");

	private static final Pattern LINES = Pattern.compile("\\R\\s*");

	private final String text;

	private final List<Mark> marks;

	private TextSegments(String text, List<Mark> marks) {
		this.text = text;
		this.marks = marks.stream()
			.filter((mark) -> mark.at().end() <= text.length())
			.sorted(Comparator.comparingInt((Mark mark) -> mark.at().start() - mark.at().end()))
			.toList();
	}

	/**
	 * The paragraphs of the text in their segments. Marks beyond the text's end are left
	 * out.
	 */
	static List<List<Segment>> paragraphs(String text, List<Mark> marks) {
		TextSegments segments = new TextSegments(text, marks);
		return paragraphs(text).stream().map(segments::of).toList();
	}

	/**
	 * Blank lines part paragraphs; in a text without them, every line is one.
	 */
	private static List<Mention> paragraphs(String text) {
		String stripped = text.strip();
		Pattern gap = BLANK_LINES.matcher(stripped).find() ? BLANK_LINES : LINES;
		List<Mention> paragraphs = new ArrayList<>();
		int start = text.indexOf(stripped);
		int last = start + stripped.length();
		Matcher gaps = gap.matcher(text).region(start, last);
		while (gaps.find()) {
			paragraphs.add(new Mention(start, gaps.start()));
			start = gaps.end();
		}
		if (start < last) {
			paragraphs.add(new Mention(start, last));
		}
		return paragraphs;
	}

	private List<Segment> of(Mention paragraph) {
		List<Mark> within = this.marks.stream().filter((mark) -> mark.at().overlaps(paragraph)).toList();
		TreeSet<Integer> cuts = new TreeSet<>(List.of(paragraph.start(), paragraph.end()));
		for (Mark mark : within) {
			cuts.add(Math.max(paragraph.start(), mark.at().start()));
			cuts.add(Math.min(paragraph.end(), mark.at().end()));
		}
		List<Segment> segments = new ArrayList<>();
		int start = cuts.pollFirst();
		for (int end : cuts) {
			segments.add(segment(new Mention(start, end), within));
			start = end;
		}
		return segments;
	}

	private Segment segment(Mention at, List<Mark> within) {
		List<Mark> covering = within.stream().filter((mark) -> mark.at().contains(at)).toList();
		return new Segment(at.in(this.text), covering, figures(covering, (mark) -> mark.at().start() == at.start()),
				figures(covering, (mark) -> mark.at().end() == at.end()));
	}

	private static List<Integer> figures(List<Mark> marks, Predicate<Mark> which) {
		return marks.stream().filter((mark) -> mark.figure() > 0).filter(which).map(Mark::figure).sorted().toList();
	}

}

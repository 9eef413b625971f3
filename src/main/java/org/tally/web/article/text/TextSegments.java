package org.tally.web.article.text;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.tally.article.mention.Mention;

/**
 * Cuts a text into paragraphs, these into the sentences that report figures and what is
 * between, and each wherever a mark or match begins or ends, so that they may lie in one
 * another, overlap or run across paragraphs. The segments of a paragraph in their order
 * are its text, letter by letter. The text is gone through once: long articles have tens
 * of thousands of marks.
 */
public final class TextSegments {

	private static final Pattern BLANK_LINES = Pattern.compile("\\R[\\h]*\\R\\s*");

	private static final Pattern LINES = Pattern.compile("\\R\\s*");

	private final String text;

	private final Markings markings;

	/** By where they begin. */
	private final List<Mark> marks;

	private final TreeSet<Integer> cuts = new TreeSet<>();

	private final List<Mark> covering = new ArrayList<>();

	private int nextMark;

	private int nextSentence;

	private int nextMatch;

	private TextSegments(String text, Markings markings) {
		this.text = text;
		this.markings = markings;
		this.marks = markings.marks()
			.stream()
			.filter((mark) -> mark.at().end() <= text.length())
			.sorted(Comparator.comparingInt((Mark mark) -> mark.at().start()))
			.toList();
		this.marks.forEach((mark) -> cut(mark.at()));
		markings.sentences().forEach(this::cut);
		markings.matches().forEach(this::cut);
	}

	private void cut(Mention at) {
		this.cuts.add(at.start());
		this.cuts.add(at.end());
	}

	/**
	 * The paragraphs of the text. What lies beyond the text's end is left out.
	 */
	public static List<List<Sentence>> paragraphs(String text, Markings markings) {
		TextSegments segments = new TextSegments(text, markings);
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

	private List<Sentence> of(Mention paragraph) {
		TreeSet<Integer> ends = new TreeSet<>(this.cuts.subSet(paragraph.start(), false, paragraph.end(), false));
		ends.add(paragraph.end());
		List<Sentence> sentences = new ArrayList<>();
		List<Segment> run = new ArrayList<>();
		int sentence = -1;
		int start = paragraph.start();
		for (int end : ends) {
			int of = sentence(start);
			if (of != sentence && !run.isEmpty()) {
				sentences.add(new Sentence(sentence >= 0, run));
				run = new ArrayList<>();
			}
			sentence = of;
			run.add(segment(new Mention(start, end)));
			start = end;
		}
		sentences.add(new Sentence(sentence >= 0, run));
		return sentences;
	}

	/** The number of the sentence that a place is in, or -1. */
	private int sentence(int at) {
		List<Mention> sentences = this.markings.sentences();
		while (this.nextSentence < sentences.size() && sentences.get(this.nextSentence).end() <= at) {
			this.nextSentence++;
		}
		return (this.nextSentence < sentences.size() && sentences.get(this.nextSentence).start() <= at)
				? this.nextSentence : -1;
	}

	private Segment segment(Mention at) {
		this.covering.removeIf((mark) -> mark.at().end() <= at.start());
		while (this.nextMark < this.marks.size() && this.marks.get(this.nextMark).at().start() <= at.start()) {
			Mark mark = this.marks.get(this.nextMark++);
			if (mark.at().end() > at.start()) {
				this.covering.add(mark);
			}
		}
		List<Mark> longestFirst = this.covering.stream()
			.sorted(Comparator.comparingInt((Mark mark) -> mark.at().start() - mark.at().end()))
			.toList();
		List<Mention> matches = this.markings.matches();
		while (this.nextMatch < matches.size() && matches.get(this.nextMatch).end() <= at.start()) {
			this.nextMatch++;
		}
		boolean matched = this.nextMatch < matches.size() && matches.get(this.nextMatch).start() <= at.start();
		boolean begins = matched && matches.get(this.nextMatch).start() == at.start();
		return new Segment(at.in(this.text), longestFirst,
				figures(longestFirst, (mark) -> mark.at().start() == at.start()),
				figures(longestFirst, (mark) -> mark.at().end() == at.end()), matched,
				begins ? this.markings.firstMatch() + this.nextMatch : 0);
	}

	private static List<Integer> figures(List<Mark> marks, Predicate<Mark> which) {
		return marks.stream().filter((mark) -> mark.figure() > 0).filter(which).map(Mark::figure).sorted().toList();
	}

}

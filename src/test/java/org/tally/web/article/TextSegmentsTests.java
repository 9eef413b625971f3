package org.tally.web.article;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;

import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;
import org.junit.jupiter.api.Test;
import org.tally.article.Mention;
import org.tally.web.Samples;

import static org.assertj.core.api.Assertions.assertThat;

class TextSegmentsTests {

	@Test
	void aTextWithoutMarksIsOneSegment() {
		assertThat(shown("Nothing here.")).containsExactly("Nothing here.");
	}

	@Test
	void aMarkIsCutOut() {
		assertThat(shown("In Mosul today.", place("In Mosul today.", "Mosul")))
			.containsExactly("In [Mosul:places] today.");
	}

	@Test
	void marksAtTheEndsLeaveNoEmptySegments() {
		String text = "Mosul and Raqqa";
		assertThat(shown(text, place(text, "Mosul"), place(text, "Raqqa")))
			.containsExactly("[Mosul:places] and [Raqqa:places]");
	}

	@Test
	void aMarkWithinAnotherIsInBoth() {
		String text = "The Mosul Brigade left.";
		assertThat(shown(text, mark(MarkKind.ACTORS, text, "Mosul Brigade", 0), place(text, "Mosul")))
			.containsExactly("The [Mosul:actors+places][ Brigade:actors] left.");
	}

	@Test
	void overlappingMarksShareTheMiddle() {
		String text = "killed 25 on Sunday morning";
		assertThat(shown(text, mark(MarkKind.FIGURES, text, "25 on Sunday", 1),
				mark(MarkKind.DATES, text, "Sunday morning", 0)))
			.containsExactly("killed [25 on :figures][Sunday:dates+figures][ morning:dates]");
	}

	@Test
	void twoFiguresOfOneNumberBothHaveTheirAnchor() {
		String text = "a dozen killed or missing";
		Segment number = TextSegments
			.paragraphs(text,
					List.of(mark(MarkKind.FIGURES, text, "a dozen", 1), mark(MarkKind.FIGURES, text, "a dozen", 2)))
			.get(0)
			.get(0);
		assertThat(number.begins()).containsExactly(1, 2);
		assertThat(number.ends()).containsExactly(1, 2);
		assertThat(number.classes()).isEqualTo("mark in-figures");
	}

	@Test
	void aFigureCutInTwoBeginsAndEndsOnce() {
		String text = "10 Mosul families";
		List<Segment> segments = TextSegments
			.paragraphs(text, List.of(mark(MarkKind.FIGURES, text, "10 Mosul families", 1), place(text, "Mosul")))
			.get(0);
		assertThat(segments).flatExtracting(Segment::begins).containsExactly(1);
		assertThat(segments).flatExtracting(Segment::ends).containsExactly(1);
	}

	@Test
	void blankLinesPartParagraphs() {
		assertThat(shown("One\nline.\n\n \nTwo.\r\n\r\nThree.\n")).containsExactly("One\nline.", "Two.", "Three.");
	}

	@Test
	void withoutBlankLinesEachLineIsOne() {
		assertThat(shown("\nOne.\nTwo.")).containsExactly("One.", "Two.");
	}

	@Test
	void aMarkAcrossParagraphsIsInEach() {
		String text = "from Mosul\n\nto Raqqa";
		assertThat(shown(text, mark(MarkKind.DATES, text, "Mosul\n\nto", 0))).containsExactly("from [Mosul:dates]",
				"[to:dates] Raqqa");
	}

	@Test
	void aMarkBeyondTheTextIsLeftOut() {
		assertThat(shown("Short", new Mark(MarkKind.DATES, new Mention(2, 40), "", 0))).containsExactly("Short");
	}

	@Test
	void anEmptyTextHasNoParagraphs() {
		assertThat(shown(" \n ")).isEmpty();
	}

	@RepeatedTest(200)
	void segmentsAreTheTextLetterByLetter(RepetitionInfo repetition) {
		Random random = new Random(repetition.getCurrentRepetition());
		StringBuilder text = new StringBuilder();
		for (int i = random.nextInt(60); i >= 0; i--) {
			text.append("ab \n".charAt(random.nextInt(4)));
		}
		List<Mark> marks = new ArrayList<>();
		for (int i = random.nextInt(8); i > 0; i--) {
			int start = random.nextInt(text.length());
			marks.add(new Mark(MarkKind.values()[random.nextInt(4)],
					new Mention(start, start + 1 + random.nextInt(text.length() - start)), "", 0));
		}
		String joined = TextSegments.paragraphs(text.toString(), marks)
			.stream()
			.flatMap(List::stream)
			.map(Segment::text)
			.collect(Collectors.joining());
		assertThat(joined.replaceAll("\\s", "")).isEqualTo(text.toString().replaceAll("\\s", ""));
	}

	private static List<String> shown(String text, Mark... marks) {
		return TextSegments.paragraphs(text, List.of(marks))
			.stream()
			.map((paragraph) -> paragraph.stream().map(TextSegmentsTests::shown).collect(Collectors.joining()))
			.toList();
	}

	private static String shown(Segment segment) {
		return segment.marks().isEmpty() ? segment.text() : "[" + segment.text() + ":"
				+ segment.marks().stream().map((mark) -> mark.kind().code()).collect(Collectors.joining("+")) + "]";
	}

	private static Mark place(String text, String words) {
		return mark(MarkKind.PLACES, text, words, 0);
	}

	private static Mark mark(MarkKind kind, String text, String words, int figure) {
		return new Mark(kind, Samples.at(text, words), "", figure);
	}

}

package org.tally.web.article.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;

import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;
import org.junit.jupiter.api.Test;
import org.tally.article.mention.Mention;
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
			.paragraphs(text, Markings
				.of(List.of(mark(MarkKind.FIGURES, text, "a dozen", 1), mark(MarkKind.FIGURES, text, "a dozen", 2))))
			.get(0)
			.get(0)
			.segments()
			.get(0);
		assertThat(number.begins()).containsExactly(1, 2);
		assertThat(number.ends()).containsExactly(1, 2);
		assertThat(number.classes()).isEqualTo("mark in-figures");
	}

	@Test
	void aFigureCutInTwoBeginsAndEndsOnce() {
		String text = "10 Mosul families";
		List<Segment> segments = TextSegments
			.paragraphs(text,
					Markings.of(List.of(mark(MarkKind.FIGURES, text, "10 Mosul families", 1), place(text, "Mosul"))))
			.get(0)
			.get(0)
			.segments();
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
		assertThat(shown("Short", new Mark(MarkKind.DATES, new Mention(2, 40), "", 0, null))).containsExactly("Short");
	}

	@Test
	void aMatchAcrossMarksIsNumberedOnce() {
		String text = "west Mosul fell, and west Mosul burnt";
		assertThat(
				shown(text,
						new Markings(List.of(place(text, "Mosul")), List.of(),
								List.of(new Mention(0, 10), new Mention(21, 31)), 3)))
			.containsExactly("<3:west ><0:Mosul> fell, and <4:west Mosul> burnt");
	}

	@Test
	void aMarkThatOverlapsAMatchIsInBoth() {
		String text = "killed 25 on Sunday";
		List<Segment> segments = TextSegments
			.paragraphs(text,
					new Markings(List.of(mark(MarkKind.FIGURES, text, "25 on Sunday", 1)), List.of(),
							List.of(Samples.at(text, "killed 25")), 1))
			.get(0)
			.get(0)
			.segments();
		assertThat(segments).extracting(Segment::text).containsExactly("killed ", "25", " on Sunday");
		assertThat(segments).extracting(Segment::matched).containsExactly(true, true, false);
		assertThat(segments).extracting((segment) -> segment.marks().size()).containsExactly(0, 1, 1);
	}

	@Test
	void aReportingSentenceStandsApart() {
		String text = "It rained. Ten died. Nobody came.";
		List<Sentence> sentences = TextSegments
			.paragraphs(text,
					new Markings(List.of(mark(MarkKind.FIGURES, text, "Ten", 1)),
							List.of(Samples.at(text, "Ten died."), Samples.at(text, "Ten died.")), List.of(), 1))
			.get(0);
		assertThat(sentences).extracting(Sentence::reports).containsExactly(false, true, false);
		assertThat(sentences.get(1).segments()).extracting(Segment::text).containsExactly("Ten", " died.");
	}

	@Test
	void marksByTheTenThousandInOneParagraphAreCut() {
		String text = "Mosul ".repeat(50_000);
		List<Mark> marks = new ArrayList<>();
		List<Mention> matches = new ArrayList<>();
		for (int i = 0; i < 50_000; i++) {
			Mention at = new Mention(i * 6, i * 6 + 5);
			marks.add(new Mark(MarkKind.PLACES, at, "", 0, null));
			matches.add(at);
		}
		assertThat(TextSegments.paragraphs(text, new Markings(marks, List.of(), matches, 1)).get(0).get(0).segments())
			.hasSize(99_999);
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
					new Mention(start, start + 1 + random.nextInt(text.length() - start)), "", 0, null));
		}
		String joined = TextSegments
			.paragraphs(text.toString(), new Markings(marks, sentences(marks), matches(marks), 1))
			.stream()
			.flatMap(List::stream)
			.map(Sentence::segments)
			.flatMap(List::stream)
			.map(Segment::text)
			.collect(Collectors.joining());
		assertThat(joined.replaceAll("\\s", "")).isEqualTo(text.toString().replaceAll("\\s", ""));
	}

	private static List<Mention> sentences(List<Mark> marks) {
		return marks.stream().filter((mark) -> mark.kind() == MarkKind.FIGURES).map(Mark::at).toList();
	}

	private static List<Mention> matches(List<Mark> marks) {
		return marks.stream().filter((mark) -> mark.kind() == MarkKind.DATES).map(Mark::at).limit(1).toList();
	}

	private static List<String> shown(String text, Mark... marks) {
		return shown(text, Markings.of(List.of(marks)));
	}

	private static List<String> shown(String text, Markings markings) {
		return TextSegments.paragraphs(text, markings)
			.stream()
			.map((paragraph) -> paragraph.stream()
				.map(Sentence::segments)
				.flatMap(List::stream)
				.map(TextSegmentsTests::shown)
				.collect(Collectors.joining()))
			.toList();
	}

	private static String shown(Segment segment) {
		if (segment.matched()) {
			return "<" + segment.match() + ":" + segment.text() + ">";
		}
		return segment.marks().isEmpty() ? segment.text() : "[" + segment.text() + ":"
				+ segment.marks().stream().map((mark) -> mark.kind().code()).collect(Collectors.joining("+")) + "]";
	}

	private static Mark place(String text, String words) {
		return mark(MarkKind.PLACES, text, words, 0);
	}

	private static Mark mark(MarkKind kind, String text, String words, int figure) {
		return new Mark(kind, Samples.at(text, words), "", figure, null);
	}

}

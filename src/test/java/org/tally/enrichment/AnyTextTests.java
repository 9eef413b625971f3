package org.tally.enrichment;

import java.lang.management.ManagementFactory;
import java.time.Duration;
import java.util.List;
import java.util.Random;
import java.util.function.Supplier;
import java.util.stream.Stream;

import com.sun.management.ThreadMXBean;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.tally.article.EnrichedArticle;
import org.tally.article.figure.Figure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

/**
 * Enrichment reads any text, however odd, and takes work in proportion to its length.
 */
class AnyTextTests {

	/** A step that is quadratic in the text's length would take hours. */
	private static final Duration LONG = Duration.ofSeconds(60);

	private static final int PIECES = 20_000;

	private static final List<String> BRACKETS = List.of("(", ")", "[", "]", "{", "}", "\u00ab", "\u00bb");

	private static final List<String> QUOTES = List.of("\"", "'", "\u201c", "\u201d", "\u2018", "\u2019", "He said ",
			"12 killed ", ".");

	private static final List<String> NUMBERS = List.of("1,234,567", "1.234.567,89", "12,34", "1 000 000", "007",
			"9".repeat(400), "1e309", "-5", "3.", ".5", "1/2", "\u00bd", "\u0661\u0662", "twenty-", "million", "$",
			" killed", " and ", " to ", "between ", "%");

	private static final List<String> RIGHT_TO_LEFT = List.of("\u0642\u062a\u0644 12 \u0645\u062f\u0646\u064a\u0627",
			"\u202e", "\u200f", "\u05e9\u05dc\u05d5\u05dd", " 20 killed ", "\u0640", "\u064b", ". ");

	private static final List<String> NEWS = List.of("killed ", "12 ", "civilians ", "in Mosul, ", "said the UN. ",
			"On Monday ", "including ", "wounded ", "displaced ", "al-", "Gen. Ali ", "\n", "since 5 May 2017 ",
			"more than ", "the army ", "and ", "\"");

	static Stream<Shape> shapes() {
		return Stream.of(shape("any characters", AnyTextTests::anyCharacter),
				shape("lone surrogates", (random) -> String.valueOf((char) (0xD800 + random.nextInt(0x800)))),
				shape("control characters", (random) -> String.valueOf((char) random.nextInt(0x20))),
				shape("one word of letters", (random) -> String.valueOf((char) ('a' + random.nextInt(26)))),
				shape("one word of capitals", (random) -> String.valueOf((char) ('A' + random.nextInt(26)))),
				shape("digits", (random) -> String.valueOf((char) ('0' + random.nextInt(10)))),
				shape("blanks", (random) -> random.nextBoolean() ? " " : "\u00a0"), shape("brackets", BRACKETS),
				shape("quotes in quotes", QUOTES), shape("numbers of all kinds", NUMBERS),
				shape("right to left", RIGHT_TO_LEFT), shape("the words of news", NEWS));
	}

	@ParameterizedTest
	@MethodSource("shapes")
	void isReadWhateverItsLength(Shape shape) {
		for (int pieces = 0; pieces < 200; pieces++) {
			String text = shape.text(pieces, pieces);
			assertSound(Reading.read(text));
		}
	}

	@ParameterizedTest
	@MethodSource("shapes")
	void takesTwiceTheWorkAtTwiceTheLength(Shape shape) {
		String once = shape.text(PIECES, 1);
		String twice = once + shape.text(PIECES, 2);
		Reading.read(once);
		long work = allocated(() -> Reading.read(once));
		assertThat(allocated(() -> Reading.read(twice))).isLessThan(work * 3);
	}

	@Test
	void maySpanAMillionLetters() {
		for (String letter : List.of("a", "A", "1", "(", "\"", "a ", "A ", "1 ", "killed 1 ", "Ali, ", "\u0645")) {
			String text = letter.repeat(1_000_000 / letter.length());
			assertSound(assertTimeoutPreemptively(LONG, () -> Reading.read(text), () -> "only " + letter));
		}
	}

	private static void assertSound(EnrichedArticle enriched) {
		int length = enriched.article().text().length();
		assertThat(enriched.actors()).allMatch((actor) -> actor.at().end() <= length);
		assertThat(enriched.places()).allMatch((place) -> place.at().end() <= length);
		assertThat(enriched.dates()).allMatch((date) -> date.at().end() <= length);
		assertThat(enriched.figures()).allMatch((figure) -> figure.sentence().end() <= length)
			.allMatch(AnyTextTests::isFinite);
	}

	private static boolean isFinite(Figure figure) {
		return Stream.of(figure.bounds())
			.flatMap((bounds) -> Stream.concat(Stream.ofNullable(bounds.low()), Stream.ofNullable(bounds.high())))
			.allMatch(Double::isFinite);
	}

	/** Bytes asked for, which unlike time are the same on a busy machine. */
	private static long allocated(Supplier<EnrichedArticle> reading) {
		ThreadMXBean threads = (ThreadMXBean) ManagementFactory.getThreadMXBean();
		long before = threads.getCurrentThreadAllocatedBytes();
		assertSound(reading.get());
		return threads.getCurrentThreadAllocatedBytes() - before;
	}

	private static String anyCharacter(Random random) {
		return Character.toString(random.nextInt(Character.MAX_CODE_POINT + 1));
	}

	private static Shape shape(String name, List<String> pieces) {
		return shape(name, (random) -> pieces.get(random.nextInt(pieces.size())));
	}

	private static Shape shape(String name, Piece piece) {
		return new Shape(name, piece);
	}

	/** Gives one piece after another, by chance. */
	@FunctionalInterface
	private interface Piece {

		String next(Random random);

	}

	record Shape(String name, Piece piece) {

		String text(int pieces, long seed) {
			Random random = new Random(seed);
			StringBuilder text = new StringBuilder();
			for (int i = 0; i < pieces; i++) {
				text.append(this.piece.next(random));
			}
			return text.toString();
		}

		@Override
		public String toString() {
			return this.name;
		}

	}

}

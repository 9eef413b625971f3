package org.tally.index.document;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

/**
 * How the figures of an article changed since it was first indexed, because its source
 * changed its words. That Tally reads the same words better is no revision.
 *
 * @param at when they last changed
 * @param earlier what they were before, the oldest first
 */
public record FiguresRevised(Instant at, List<Earlier> earlier) {

	/** A live page is corrected all day; a reader looks less often. */
	static final int MOST_KEPT = 10;

	/**
	 * Figures that an article had.
	 *
	 * @param until when others took their place
	 */
	public record Earlier(Instant until, List<FigureDocument> figures) {
	}

	public FiguresRevised {
		earlier = List.copyOf(earlier);
	}

	/**
	 * What an article's figures have gone through once {@code after} takes the place of
	 * {@code before}, or null where nothing is to be noted.
	 */
	public static @Nullable FiguresRevised between(Wording before, Wording after, Instant now) {
		FiguresRevised known = before.figuresRevised();
		if (before.says(after) || claims(before.figures()).equals(claims(after.figures()))) {
			return known;
		}
		// As exact as the index compares moments; finer, what was seen would be new
		// again.
		Instant at = now.truncatedTo(ChronoUnit.MILLIS);
		List<Earlier> earlier = new ArrayList<>((known != null) ? known.earlier() : List.of());
		earlier.add(new Earlier(at, before.figures()));
		return new FiguresRevised(at, earlier.subList(Math.max(0, earlier.size() - MOST_KEPT), earlier.size()));
	}

	/** Where in the text they stand is no part of what figures say, nor their order. */
	private static List<String> claims(List<FigureDocument> figures) {
		return figures.stream().map(FiguresRevised::claim).sorted().toList();
	}

	private static String claim(FigureDocument figure) {
		return String.join("|", Stream
			.of(figure.type(), figure.low(), figure.high(), figure.quantifier(), figure.unit(), figure.population(),
					(figure.location() != null) ? figure.location().id() : null, figure.date(),
					(figure.attribution() != null) ? figure.attribution().id() : null,
					(figure.perpetrator() != null) ? figure.perpetrator().id() : null, figure.basis(), figure.status())
			.map(String::valueOf)
			.toList());
	}

	/**
	 * What an article says, as far as a revision is concerned.
	 */
	public record Wording(@Nullable String title, String text, List<FigureDocument> figures,
			@Nullable FiguresRevised figuresRevised) {

		public static Wording of(ArticleDocument document) {
			return new Wording(document.title(), document.text(), document.figures(), document.figuresRevised());
		}

		public boolean says(Wording other) {
			return this.text.equals(other.text) && String.valueOf(this.title).equals(String.valueOf(other.title));
		}

	}

}

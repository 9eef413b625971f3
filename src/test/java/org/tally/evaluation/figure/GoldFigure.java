package org.tally.evaluation.figure;

import java.util.function.Function;

import org.jspecify.annotations.Nullable;
import org.tally.article.figure.Basis;
import org.tally.article.figure.Figure;
import org.tally.article.figure.FigureStatus;
import org.tally.article.figure.FigureType;
import org.tally.article.figure.Population;
import org.tally.article.figure.Quantifier;
import org.tally.article.mention.Coded;
import org.tally.article.mention.DateRange;
import org.tally.article.mention.Mention;
import org.tally.evaluation.measure.JsonLines;
import tools.jackson.databind.JsonNode;

/**
 * A figure as it was annotated.
 */
record GoldFigure(Mention at, FigureType type, @Nullable Double low, @Nullable Double high, Quantifier quantifier,
		@Nullable String unit, @Nullable Population population, @Nullable String who, @Nullable String location,
		@Nullable DateRange date, @Nullable String attribution, @Nullable String perpetrator, Basis basis,
		FigureStatus status) {

	/** Counts are whole, so that bounds this near are the same. */
	private static final double SAME = 0.5;

	static GoldFigure of(JsonNode node, String text) {
		Function<String, @Nullable String> field = (name) -> JsonLines.text(node.get(name));
		return new GoldFigure(JsonLines.at(node, text), code(FigureType.class, field.apply("type")),
				JsonLines.number(node.get("low")), JsonLines.number(node.get("high")),
				code(Quantifier.class, field.apply("quantifier")), field.apply("unit"),
				population(field.apply("population")), field.apply("who"), field.apply("location"),
				JsonLines.days(node.get("date")), field.apply("attribution"), field.apply("perpetrator"),
				code(Basis.class, field.apply("basis")), code(FigureStatus.class, field.apply("status")));
	}

	static @Nullable Population population(@Nullable String code) {
		return (code != null) ? Coded.of(Population.class, code) : null;
	}

	private static <E extends Enum<E> & Coded> E code(Class<E> list, @Nullable String code) {
		return Coded.of(list, String.valueOf(code));
	}

	/**
	 * Whether the bounds found are the annotated ones.
	 */
	boolean isBoundedAs(Figure found) {
		return same(this.low, found.bounds().low()) && same(this.high, found.bounds().high());
	}

	private static boolean same(@Nullable Double one, @Nullable Double other) {
		return (one == null || other == null) ? one == other : Math.abs(one - other) < SAME;
	}

}

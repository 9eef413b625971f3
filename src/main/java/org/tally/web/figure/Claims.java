package org.tally.web.figure;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;

import org.jspecify.annotations.Nullable;
import org.tally.article.figure.Basis;
import org.tally.article.figure.Bounds;
import org.tally.article.figure.Figure;
import org.tally.article.figure.Population;
import org.tally.article.figure.Quantifier;
import org.tally.article.mention.DateRange;
import org.tally.article.mention.Named;
import org.tally.web.Labels;

/**
 * Tells which figures of an article make one claim: "31 killed" of a headline and "at
 * least 31 civilians killed in Raqqa" of its text. The more exact one stands for both.
 */
final class Claims {

	/** They leave the number itself possible. */
	private static final Set<Quantifier> AROUND = Set.of(Quantifier.EXACT, Quantifier.ABOUT, Quantifier.AT_LEAST,
			Quantifier.AT_MOST);

	/** The fewer words it needs, the more it says. */
	private static final Comparator<Figure> EXACT_FIRST = Comparator
		.comparing((Figure figure) -> figure.quantifier() != Quantifier.EXACT)
		.thenComparing(Figure::quantifier)
		.thenComparing((figure) -> isAnybody(figure.population()))
		.thenComparing((figure) -> figure.location() == null);

	private final Labels labels;

	Claims(Labels labels) {
		this.labels = labels;
	}

	/**
	 * Each claim once, where the first of its figures stands.
	 */
	List<NumberedFigure> once(List<NumberedFigure> figures) {
		List<NumberedFigure> once = new ArrayList<>();
		for (NumberedFigure figure : figures) {
			int same = 0;
			while (same < once.size() && !isOne(once.get(same).figure(), figure.figure())) {
				same++;
			}
			if (same == once.size()) {
				once.add(figure);
			}
			else if (EXACT_FIRST.compare(figure.figure(), once.get(same).figure()) < 0) {
				once.set(same, figure);
			}
		}
		return once;
	}

	private boolean isOne(Figure one, Figure other) {
		return one.type() == other.type() && one.unit().equals(other.unit()) && one.status() == other.status()
				&& (one.basis() == Basis.RATE) == (other.basis() == Basis.RATE) && isOneNumber(one, other)
				&& isOnePopulation(one.population(), other.population()) && isOnePlace(one.location(), other.location())
				&& isOneTime(one.date(), other.date());
	}

	private static boolean isOneNumber(Figure one, Figure other) {
		if (one.bounds().equals(other.bounds())) {
			return true;
		}
		Double exact = exact(one.bounds());
		Figure open = (exact != null) ? other : one;
		Double number = (exact != null) ? exact : exact(other.bounds());
		return number != null && AROUND.contains(open.quantifier())
				&& (number.equals(open.bounds().low()) || number.equals(open.bounds().high()));
	}

	private static @Nullable Double exact(Bounds bounds) {
		Double low = bounds.low();
		return (low != null && low.equals(bounds.high())) ? low : null;
	}

	private static boolean isOnePopulation(@Nullable Population one, @Nullable Population other) {
		return one == other || isAnybody(one) || isAnybody(other);
	}

	private static boolean isAnybody(@Nullable Population population) {
		return population == null || population == Population.PEOPLE;
	}

	private boolean isOnePlace(@Nullable Named one, @Nullable Named other) {
		return one == null || other == null || one.id().equals(other.id()) || isWithin(one, other)
				|| isWithin(other, one);
	}

	private boolean isWithin(Named place, Named outer) {
		return this.labels.place(place.id()).within().contains(outer.id());
	}

	private static boolean isOneTime(@Nullable DateRange one, @Nullable DateRange other) {
		return one == null || other == null || !(one.to().isBefore(other.from()) || other.to().isBefore(one.from()));
	}

}

package org.tally.search.news;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.BiPredicate;

import org.jspecify.annotations.Nullable;
import org.tally.article.figure.Figure;
import org.tally.article.mention.Named;

/**
 * Compares an article's figures before and after a revision. Figures that say the same
 * are left out; of the others, those are taken for one figure that share what they count,
 * who says it and whom it is about, or as much of this as is left.
 */
public final class FigureChanges {

	/** From the likeliest pair to the least likely. */
	private static final List<BiPredicate<Figure, Figure>> PAIRS = List.of(
			(before, after) -> sameKind(before, after) && samePlace(before, after) && sameSpeaker(before, after),
			(before, after) -> sameKind(before, after) && sameSpeaker(before, after),
			(before, after) -> sameKind(before, after) && samePlace(before, after), FigureChanges::sameKind,
			(before, after) -> before.type() == after.type());

	private FigureChanges() {
	}

	/**
	 * The figures that changed, in the order of the text as it is now; those taken out
	 * come last.
	 */
	public static List<FigureChange> between(List<Figure> before, List<Figure> after) {
		List<Figure> left = new ArrayList<>(before);
		List<Integer> open = new ArrayList<>();
		for (int i = 0; i < after.size(); i++) {
			if (take(left, after.get(i), FigureChanges::saysTheSame) == null) {
				open.add(i);
			}
		}
		List<FigureChange> changes = new ArrayList<>();
		for (BiPredicate<Figure, Figure> pair : PAIRS) {
			open.removeIf((i) -> {
				Figure earlier = take(left, after.get(i), pair);
				return earlier != null && changes.add(new FigureChange(earlier, after.get(i), i + 1));
			});
		}
		open.forEach((i) -> changes.add(new FigureChange(null, after.get(i), i + 1)));
		changes.sort((one, other) -> Integer.compare(one.number(), other.number()));
		left.forEach((figure) -> changes.add(new FigureChange(figure, null, 0)));
		return changes;
	}

	private static @Nullable Figure take(List<Figure> from, Figure like, BiPredicate<Figure, Figure> how) {
		for (Figure figure : from) {
			if (how.test(figure, like)) {
				from.remove(figure);
				return figure;
			}
		}
		return null;
	}

	private static boolean saysTheSame(Figure one, Figure other) {
		return sameKind(one, other) && samePlace(one, other) && sameSpeaker(one, other)
				&& one.bounds().equals(other.bounds()) && one.quantifier() == other.quantifier()
				&& one.status() == other.status() && one.basis() == other.basis()
				&& Objects.equals(one.date(), other.date())
				&& Objects.equals(id(one.perpetrator()), id(other.perpetrator()));
	}

	private static boolean sameKind(Figure one, Figure other) {
		return one.type() == other.type() && one.unit().equals(other.unit()) && one.population() == other.population();
	}

	private static boolean samePlace(Figure one, Figure other) {
		return Objects.equals(id(one.location()), id(other.location()));
	}

	private static boolean sameSpeaker(Figure one, Figure other) {
		return Objects.equals(id(one.attribution()), id(other.attribution()));
	}

	private static @Nullable String id(@Nullable Named named) {
		return (named != null) ? named.id() : null;
	}

}

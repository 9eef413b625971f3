package org.tally.enrichment.figure.detail;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;
import org.tally.enrichment.figure.context.Claim;
import org.tally.enrichment.figure.context.NameIndex;
import org.tally.enrichment.figure.location.PlaceGroup;

/**
 * Lets figures of one event share what each leaves unsaid. A headline and the body that
 * state the same count tell of one event, unless their places lie apart.
 */
final class EventLinker {

	/** Counts this small recur by chance ... */
	private static final double SMALL = 1;

	/** ... and counts this large do not. */
	private static final double LARGE = 6;

	/** Words of an article that hold its headline. */
	private static final int HEADLINE = 60;

	/**
	 * A figure with what the rules found for it.
	 *
	 * @param place where it happened, or null
	 * @param stated whether its own passage says so
	 */
	record Told(Claim claim, Details details, @Nullable PlaceGroup place, boolean stated) {

		Told with(Details changed) {
			return new Told(this.claim, changed, this.place, this.stated);
		}

		Told at(@Nullable PlaceGroup group) {
			return new Told(this.claim, this.details, group, this.stated || group != this.place);
		}

	}

	private EventLinker() {
	}

	/**
	 * Fills gaps in the list itself; what the last tells reaches all by a second round.
	 */
	static void link(List<Told> figures) {
		round(figures);
		round(figures);
	}

	private static void round(List<Told> figures) {
		Map<String, Integer> earlier = new HashMap<>();
		for (int i = 0; i < figures.size(); i++) {
			String key = key(figures.get(i).claim());
			Integer other = (key != null) ? earlier.putIfAbsent(key, i) : null;
			if (other != null && isTelling(figures.get(other).claim(), figures.get(i).claim())
					&& agree(figures.get(other), figures.get(i))) {
				merge(figures, other, i);
			}
		}
	}

	private static @Nullable String key(Claim claim) {
		Double low = claim.bounds().low();
		Double number = (low != null) ? low : claim.bounds().high();
		return (number == null || number <= SMALL) ? null : claim.type() + " " + number;
	}

	/** Whether one of them is in the headline, or the number is too large for chance. */
	private static boolean isTelling(Claim first, Claim second) {
		Double low = first.bounds().low();
		return first.from() < HEADLINE || first.passage().equals(second.passage()) || (low != null && low >= LARGE);
	}

	private static boolean agree(Told a, Told b) {
		PlaceGroup first = a.place();
		PlaceGroup second = b.place();
		return first == null || second == null || !a.stated() || !b.stated()
				|| first.place().place().id().equals(second.place().place().id())
				|| PlaceGroup.liesIn(first.place(), second.place()) || PlaceGroup.liesIn(second.place(), first.place());
	}

	private static void merge(List<Told> figures, int first, int second) {
		Told a = figures.get(first);
		Told b = figures.get(second);
		figures.set(first, a.with(filled(a.details(), b.details())).at(place(a, b)));
		figures.set(second, b.with(filled(b.details(), a.details())).at(place(b, a)));
	}

	/** The narrower of two places, unless it is one of several. */
	private static @Nullable PlaceGroup place(Told figure, Told other) {
		PlaceGroup own = figure.place();
		PlaceGroup its = other.place();
		if (own == null || its == null) {
			return (own != null) ? own : its;
		}
		boolean narrower = PlaceGroup.liesIn(its.place(), own.place()) && !its.listed() && !own.listed();
		boolean firmer = other.stated() && !figure.stated() && !own.isLocal();
		return (narrower || firmer) ? its : own;
	}

	private static Details filled(Details figure, Details other) {
		Details filled = figure;
		boolean named = other.perpetrator() != null && !NameIndex.isUnlisted(other.perpetrator());
		boolean vague = filled.perpetrator() == null || (named && Story.isVague(filled.perpetrator()));
		filled = vague ? filled.causedBy(other.perpetrator()) : filled;
		return (filled.date() == null) ? filled.on(other.date()) : filled;
	}

}

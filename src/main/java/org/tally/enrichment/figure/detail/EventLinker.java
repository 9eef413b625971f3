package org.tally.enrichment.figure.detail;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;
import org.tally.article.Named;

/**
 * Lets figures of one event share what each leaves unsaid. A headline and the body that
 * state the same count tell of one event, unless their places lie apart.
 */
final class EventLinker {

	/** Counts this small recur by chance. */
	private static final double SMALL = 1;

	/**
	 * A figure with what the rules found for it.
	 *
	 * @param place what its location comes from, or null where it is carried over or unknown
	 */
	record Told(Claim claim, Details details, @Nullable PlaceGroup place) {

		Told with(Details changed) {
			return new Told(this.claim, changed, this.place);
		}

	}

	private EventLinker() {
	}

	/** Fills gaps in place, the earlier figure first. */
	static void link(List<Told> figures) {
		Map<String, Integer> earlier = new HashMap<>();
		for (int i = 0; i < figures.size(); i++) {
			String key = key(figures.get(i).claim());
			Integer other = (key != null) ? earlier.putIfAbsent(key, i) : null;
			if (other != null && agree(figures.get(other).place(), figures.get(i).place())) {
				merge(figures, other, i);
			}
		}
	}

	private static @Nullable String key(Claim claim) {
		Double low = claim.bounds().low();
		Double number = (low != null) ? low : claim.bounds().high();
		return (number == null || number <= SMALL) ? null : claim.type() + " " + number;
	}

	private static boolean agree(@Nullable PlaceGroup a, @Nullable PlaceGroup b) {
		return a == null || b == null || a.place().place().id().equals(b.place().place().id())
				|| PlaceGroup.liesIn(a.place(), b.place()) || PlaceGroup.liesIn(b.place(), a.place());
	}

	private static void merge(List<Told> figures, int first, int second) {
		Told a = figures.get(first);
		Told b = figures.get(second);
		boolean narrower = b.place() != null && !b.place().listed()
				&& (a.place() == null || (!a.place().listed() && PlaceGroup.liesIn(b.place().place(), a.place().place())));
		Named place = narrower ? b.details().location() : a.details().location();
		figures.set(first, a.with(filled(a.details(), b.details()).at(place)));
		boolean backwards = b.place() == null || (a.place() != null && !a.place().listed()
				&& PlaceGroup.liesIn(a.place().place(), b.place().place()));
		Details other = filled(b.details(), a.details());
		figures.set(second, b.with(backwards ? other.at(place) : other));
	}

	private static Details filled(Details figure, Details other) {
		Details filled = figure;
		filled = (filled.voice() == null) ? filled.saidBy(other.voice()) : filled;
		filled = (filled.perpetrator() == null) ? filled.causedBy(other.perpetrator()) : filled;
		return (filled.date() == null) ? filled.on(other.date()) : filled;
	}

}

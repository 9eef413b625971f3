package org.tally.enrichment.figure.location;

import java.util.List;

import org.jspecify.annotations.Nullable;
import org.tally.article.figure.FigureType;
import org.tally.enrichment.figure.context.Claim;
import org.tally.enrichment.figure.context.ClauseWords;
import org.tally.enrichment.figure.context.NameIndex;
import org.tally.enrichment.text.Document;
import org.tally.enrichment.text.Sentence;

/**
 * Finds where a figure happened. Each group of places of its passage gets points for how
 * it stands to the count (behind it, before it, past another count), how it is led in
 * ("in X", "hit X"), how narrow it is and how near; places where parties stand, people
 * come from or speakers sit are left out.
 */
public final class LocationRule {

	/** A count's own place mostly follows it ... */
	private static final double BEHIND = 3;

	/** ... else it opened the clause ... */
	private static final double BEFORE = 2;

	/** ... else it stands behind a count that shares its verb. */
	private static final double PAST_ANOTHER = 1.5;

	/** "in X", "struck X". */
	private static final double LED_IN = 2;

	/** A country says little, for it is where all of the article happens. */
	private static final double NARROW = 1.5;

	/** Another matter begins in between. */
	private static final double BREAK = -3;

	/** "75 km east of X", "activists in X said": near it, perhaps. */
	private static final double ASIDE = -3;

	/** Words that cost a point. */
	private static final double WORDS_A_POINT = 20;

	/** Words between a count and one that no longer shares its clause. */
	private static final int SHARED = 6;

	/** Words between two places that share a verb: "on A and nine on B". */
	private static final int JOINED = 8;

	/** Points below which a place is only mentioned: "fears of a US attack". */
	private static final double LEAST = -1;

	/** A continent says nothing. */
	private static final double CONTINENT = -3;

	private final ClauseWords words;

	private final PlaceGroups groups;

	private final PlaceFrames frames;

	public LocationRule(ClauseWords words) {
		this.words = words;
		this.groups = new PlaceGroups(words);
		this.frames = new PlaceFrames(words);
	}

	/**
	 * The places that a passage gives a claim, or null.
	 * @param next the claim behind it in the passage, or null
	 */
	public @Nullable PlaceGroup find(Document document, Claim claim, @Nullable Claim next, NameIndex names) {
		Sentence passage = claim.passage();
		PlaceGroup best = null;
		double most = LEAST;
		List<PlaceGroup> all = usable(document, names, passage, claim.type());
		for (PlaceGroup group : all) {
			double points = points(document, claim, next, group, names);
			if (points > most) {
				most = points;
				best = group;
			}
		}
		return (best != null) ? cover(document, inner(document, claim, best, names, all), all) : null;
	}

	/**
	 * "In the countryside of A, raids on the towns of B, C and D", "on A and nine on B in
	 * A": the one that covers all.
	 */
	private PlaceGroup cover(Document document, PlaceGroup best, List<PlaceGroup> all) {
		for (PlaceGroup group : all) {
			boolean before = group.to() <= best.from() && this.frames.isLedIn(document, group) && group.isLocal()
					&& group.rank() < best.rank();
			boolean several = best.listed() && best.rank() > PlaceGroup.CITY;
			boolean beside = PlaceGroup.liesIn(best.place(), group.place())
					&& isJoined(document, group.to(), best.from());
			if (before && (several || beside)) {
				return new PlaceGroup(group.place(), group.from(), group.to(), true);
			}
		}
		return best;
	}

	private static boolean isJoined(Document document, int from, int to) {
		return to - from < JOINED && document.token(from).is("and");
	}

	/** "In A, raids on B killed ... in C": the narrower of two that lie in each other. */
	private PlaceGroup inner(Document document, Claim claim, PlaceGroup best, NameIndex names, List<PlaceGroup> all) {
		PlaceGroup inner = best;
		for (PlaceGroup group : all) {
			boolean near = this.words.breaks(document, claim.from(), group.from()) == 0
					&& this.frames.isLedIn(document, group) && !this.frames.isAside(document, group, names);
			if (near && !best.listed() && !group.listed() && PlaceGroup.liesIn(group.place(), inner.place())) {
				inner = group;
			}
		}
		return inner;
	}

	private double points(Document document, Claim claim, @Nullable Claim next, PlaceGroup group, NameIndex names) {
		boolean behind = group.from() >= claim.to();
		boolean past = next != null && group.from() > next.from() && next.from() - claim.to() > SHARED;
		double side = behind ? (past ? PAST_ANOTHER : BEHIND) : BEFORE;
		double lead = this.frames.isLedIn(document, group) ? LED_IN : 0;
		double aside = this.frames.isAside(document, group, names) ? ASIDE : 0;
		int distance = behind ? group.from() - claim.to() : claim.from() - group.to();
		return side + lead + aside + (group.isLocal() ? NARROW : (group.rank() == 0) ? CONTINENT : 0)
				- distance / WORDS_A_POINT + BREAK * this.words.breaks(document, claim.from(), group.from());
	}

	private List<PlaceGroup> usable(Document document, NameIndex names, Sentence passage, FigureType type) {
		return this.groups.between(document, names, passage.from(), passage.to())
			.stream()
			.filter((group) -> !this.frames.isElsewhere(document, group, names, type))
			.toList();
	}

	/**
	 * Where a passage without a figure of its own sets its scene, or null if it names
	 * several places.
	 */
	public @Nullable PlaceGroup scene(Document document, Sentence passage, NameIndex names) {
		PlaceGroup best = null;
		boolean several = false;
		for (PlaceGroup group : usable(document, names, passage, FigureType.KILLED)) {
			if (!group.isArea() || this.frames.isAside(document, group, names)
					|| (best != null && !this.frames.isLedIn(document, group))) {
				continue;
			}
			boolean firmer = best != null && !this.frames.isLedIn(document, best);
			boolean narrower = best != null && PlaceGroup.liesIn(group.place(), best.place());
			several = !firmer && (several || (best != null && !narrower && !isSame(group, best)
					&& !PlaceGroup.liesIn(best.place(), group.place())));
			best = (best == null || firmer || narrower) ? group : best;
		}
		return (best == null || !several) ? best : new PlaceGroup(best.place(), best.from(), best.to(), true);
	}

	private static boolean isSame(PlaceGroup a, PlaceGroup b) {
		return a.place().place().id().equals(b.place().place().id());
	}

}

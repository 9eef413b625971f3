package org.tally.enrichment.figure.location;

import org.tally.article.figure.FigureType;
import org.tally.enrichment.figure.context.ClauseWords;
import org.tally.enrichment.figure.context.NameIndex;
import org.tally.enrichment.text.Document;
import org.tally.enrichment.text.Token;

/**
 * Tells from the words around a place what it is to an event: where it happened, or where
 * someone stands, comes from, speaks or reports.
 */
final class PlaceFrames {

	/**
	 * Words between a preposition and a name: "in the rebel-held eastern district of X".
	 */
	private static final int LEAD = 8;

	private final ClauseWords words;

	PlaceFrames(ClauseWords words) {
		this.words = words;
	}

	/** "in X", "at the northern edge of X", "struck X". */
	boolean isLedIn(Document document, PlaceGroup group) {
		int lead = lead(document, group.from());
		Token token = document.token(lead);
		return this.words.is("place", token) || this.words.is("hit", token);
	}

	/** Index of the first word before a name that is neither article nor adjective. */
	private int lead(Document document, int from) {
		int at = from - 1;
		while (at > from - LEAD && at >= 0 && !this.words.is("place", document.token(at))
				&& (this.words.is("kind", document.token(at)) || this.words.is("link", document.token(at))
						|| document.token(at).hyphenated() || document.token(at + 1).hyphenated()
						|| document.token(at).is("'s") || document.token(at).isCapitalised())) {
			at--;
		}
		return at;
	}

	/** Where it certainly did not happen. */
	boolean isElsewhere(Document document, PlaceGroup group, NameIndex names, FigureType type) {
		Token after = document.token(group.to());
		Token before = document.token(group.from() - 1);
		boolean based = after.hyphenated() || (after.is("based") && !before.is("in"));
		boolean border = before.is("with") || before.is("than") || after.is("border") || after.is("borders");
		boolean speech = before.is("in") && document.token(group.from() - 2).is("conference");
		return based || border || speech || isAttacker(document, group) || isDateline(document, group)
				|| isStandpoint(document, group, names)
				|| (isOrigin(document, group) && !isFlight(type) && !isOfEvent(document, group));
	}

	/** Near it, or where someone tells of it. */
	boolean isAside(Document document, PlaceGroup group, NameIndex names) {
		boolean governed = isLedIn(document, group);
		boolean government = !governed && !group.isLocal();
		boolean capital = !governed && names.actors().startingAt(group.from()) != null;
		boolean speaker = this.words.isSpeech(document.token(group.to()));
		return government || capital || speaker || isExample(document, group.from())
				|| isDistance(document, group.from());
	}

	/** "including near X". */
	private boolean isExample(Document document, int from) {
		for (int i = from - 1; i > from - LEAD; i--) {
			if (document.token(i).is("including") && this.words.is("place", document.token(i + 1))) {
				return true;
			}
		}
		return false;
	}

	/** "75 km to the side of X", "north of X". */
	private boolean isDistance(Document document, int from) {
		if (!document.token(from - 1).is("of")) {
			return false;
		}
		if (this.words.is("direction", document.token(from - 2))) {
			return true;
		}
		for (int i = from - 2; i > from - LEAD; i--) {
			if (this.words.is("measure", document.token(i))) {
				return true;
			}
		}
		return false;
	}

	/** "US raids", "UK drones": an abbreviated country before its deeds or weapons. */
	private boolean isAttacker(Document document, PlaceGroup group) {
		Token after = document.token(group.to());
		return !group.isLocal() && group.to() == group.from() + 1 && document.token(group.from()).isAllCaps()
				&& this.words.is("raid", after);
	}

	/** "MOSCOW (Agency) -": capitals alone, before words that have none. */
	private static boolean isDateline(Document document, PlaceGroup group) {
		Token name = document.token(group.from());
		Token after = document.token(group.to());
		return name.isAllCaps() && name.fold().length() > 3 && !(after.isWord() && after.isAllCaps());
	}

	/** "terrorists positioned in X". */
	private boolean isStandpoint(Document document, PlaceGroup group, NameIndex names) {
		int at = lead(document, group.from());
		while (at > group.from() - LEAD && (this.words.is("place", document.token(at))
				|| this.words.is("link", document.token(at)) || this.words.is("kind", document.token(at)))) {
			at--;
		}
		return this.words.is("standing", document.token(at)) && names.parties().endingAt(at) != null;
	}

	/** "fighters from X", "fired from X". */
	private boolean isOrigin(Document document, PlaceGroup group) {
		int at = group.from() - 1;
		while (at > group.from() - LEAD
				&& (this.words.is("link", document.token(at)) && !this.words.is("place", document.token(at))
						|| this.words.is("kind", document.token(at)) || document.token(at).is("of"))) {
			at--;
		}
		return document.token(at).is("from");
	}

	/** "the toll from the X blast". */
	private boolean isOfEvent(Document document, PlaceGroup group) {
		return this.words.is("event", document.token(group.to()))
				|| this.words.is("event", document.token(group.to() + 1));
	}

	private static boolean isFlight(FigureType type) {
		return type == FigureType.DISPLACED || type == FigureType.RETURNED || type == FigureType.ASSISTED;
	}

}

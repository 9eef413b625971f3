package org.tally.enrichment.place;

import org.tally.enrichment.place.gazetteer.Entry;
import org.tally.enrichment.place.gazetteer.Match;
import org.tally.enrichment.tagger.Claims;
import org.tally.enrichment.tagger.NameMention;
import org.tally.enrichment.text.Document;
import org.tally.enrichment.text.Token;

/**
 * Weighs whether a listed name is a place by what the tagger takes it for, and by the
 * words beside it where the tagger has no opinion.
 */
final class TagEvidence {

	private final PlaceWords words;

	private final PlaceEvidence evidence;

	TagEvidence(PlaceWords words, PlaceEvidence evidence) {
		this.words = words;
		this.evidence = evidence;
	}

	boolean supports(Document document, Match match, Entry entry, PlaceResolver resolver, Claims claims) {
		// "al-Qosour" is Luxor in an article about Egypt, elsewhere a neighbourhood
		if (match.isRespelt() && !entry.listed() && !PlaceEvidence.isAbout(match, entry, resolver)) {
			return false;
		}
		if (isAdjective(document, match.to())) {
			return false;
		}
		if (claims.organisations().get(match.to() - 1)) {
			NameMention tagged = claims.tagged().at(match.from());
			int start = claims.organisations().previousClearBit(match.from()) + 1;
			int from = (tagged != null) ? Math.min(start, tagged.from()) : start;
			int to = claims.organisations().nextClearBit(match.from());
			return isInside(document, match, from, to);
		}
		NameMention name = claims.tagged().at(match.to() - 1);
		if (name == null) {
			// what the tagger passes over is a place by the list or the words beside it
			return this.evidence.supportsDoubted(document, match, entry, resolver);
		}
		boolean whole = name.from() >= match.from() && name.to() <= match.to();
		return switch (name.kind()) {
			case PERSON -> false;
			case ORGANISATION -> whole ? this.evidence.supports(document, match, entry, resolver)
					: isInside(document, match, name.from(), name.to());
			case PLACE -> (whole || isPart(document, match, entry, name)) && !isPerson(document, match);
		};
	}

	/** Whether a name goes on so that it is no place: "a US-led strike", "US$5". */
	static boolean isAdjective(Document document, int after) {
		Token token = document.token(after);
		boolean part = token.hyphenated() && !token.is("based");
		return (part && (!token.isCapitalised() || token.fold().endsWith("ed"))) || token.text().equals("$");
	}

	private boolean isPerson(Document document, Match match) {
		Token first = document.token(match.from());
		return this.words.isAmbiguous(first) && this.evidence.isPerson(document, match);
	}

	/**
	 * "Clinton Street" is neither Clinton nor Street; "southern Lebanon" is Lebanon,
	 * "Deir Ezzor City" is Deir Ezzor.
	 */
	private boolean isPart(Document document, Match match, Entry entry, NameMention name) {
		Token last = document.token(name.to() - 1);
		boolean site = last.isCapitalised() && (this.words.is("site", last) || this.words.is("street", last));
		boolean itself = entry.listed() && match.to() == name.to() - 1
				&& (this.words.is("division", last) || last.is("city"));
		return (!site || itself) && (match.from() == name.from() || entry.listed() || match.isStrong());
	}

	/** "Boston Police Department", "University of Texas": an organisation's place. */
	boolean isInside(Document document, Match match, int from, int to) {
		Token before = document.token(match.from() - 1);
		if (match.from() > from) {
			return match.to() == to && before.is("of") && match.isStrong();
		}
		if (match.to() >= to) {
			return match.isStrong();
		}
		if (this.words.is("private", document.token(to - 1))
				|| (before.is("and") && document.token(from - 2).isCapitalised())) {
			return false;
		}
		return isStrong(document, match) || isPublic(document, match.to(), to);
	}

	private boolean isStrong(Document document, Match match) {
		boolean ambiguous = match.to() - match.from() == 1 && this.words.isAmbiguous(document.token(match.from()));
		return match.isStrong() && !ambiguous;
	}

	/** Whether an organisation's name says that it serves the place it begins with. */
	private boolean isPublic(Document document, int from, int to) {
		return this.words.is("public", document.token(from)) || this.words.is("public", document.token(to - 1));
	}

}

package org.tally.enrichment.place;

import org.tally.enrichment.place.Gazetteer.Match;
import org.tally.enrichment.text.Document;
import org.tally.enrichment.text.Token;

/**
 * Weighs whether a name that the gazetteer has is a place where it stands.
 */
final class PlaceEvidence {

	private final PlaceWords words;

	PlaceEvidence(PlaceWords words) {
		this.words = words;
	}

	boolean supports(Document document, Match match, Entry entry, Context context) {
		Token first = document.token(match.from());
		boolean oneWord = match.to() - match.from() == 1;
		boolean ambiguous = oneWord && this.words.isAmbiguous(first);
		if (isPerson(document, match)) {
			return false;
		}
		boolean strong = match.entries().stream().anyMatch(Entry::isStrong);
		if (strong && !ambiguous && !match.possessive()) {
			return true;
		}
		if (match.possessive() && (!strong || ambiguous)) {
			return false;
		}
		boolean said = isSaid(document, match);
		if (entry.isLocal()) {
			String city = entry.place().within().isEmpty() ? ""
					: entry.place().within().get(entry.place().within().size() - 1);
			return said && context.names(city) || (context.share(entry.place().country()) > 0.3 && said && !oneWord);
		}
		boolean home = context.share(entry.place().country()) > 0.5 && entry.place().country() != null && !ambiguous
				&& !entry.place().country().equals("us") && entry.weight() > 3.5;
		return said || (strong && !ambiguous) || home || (ambiguous && entry.isWide()
				&& !document.token(match.to()).isCapitalised() && !document.token(match.from() - 1).isCapitalised());
	}

	/** Whether a word beside the name says that it is a place. */
	private boolean isSaid(Document document, Match match) {
		Token before = document.token(match.from() - 1);
		Token after = document.token(match.to());
		boolean lead = this.words.leads(before);
		Token last = document.token(match.to() - 1);
		boolean kind = (match.to() - match.from() > 1 && this.words.isKind(last)) || this.words.isKind(after) || this.words.isKind(before)
				|| (before.is("of") && this.words.isKind(document.token(match.from() - 2)));
		boolean dateline = document.token(match.from()).isAllCaps() && match.from() < 4;
		boolean free = !after.isCapitalised() || this.words.isKind(after);
		return kind || dateline || (lead && free) || ((before.is("the") || before.is("eastern") || before.is("western")
				|| before.is("northern") || before.is("southern")) && kind);
	}

	/** Whether the words beside a name make it part of a person's. */
	boolean isPerson(Document document, Match match) {
		Token before = document.token(match.from() - 1);
		Token after = document.token(match.to());
		if (this.words.is("title", before) && before.isCapitalised()) {
			return true;
		}
		boolean oneWord = match.to() - match.from() == 1;
		boolean ambiguous = oneWord && this.words.isAmbiguous(document.token(match.from()));
		boolean given = this.words.is("given", before) && before.isCapitalised() && oneWord;
		boolean surname = ambiguous && after.isCapitalised() && !this.words.isKind(after) && !after.hyphenated();
		boolean initial = before.text().length() == 1 && before.isCapitalised();
		boolean joined = document.token(match.from()).hyphenated() && before.isWord();
		return given || surname || (initial && oneWord && !before.is("a")) || joined;
	}

}

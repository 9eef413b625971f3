package org.tally.enrichment.place;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;

import org.tally.article.mention.Place;
import org.tally.article.mention.PlaceMention;
import org.tally.enrichment.place.gazetteer.ArabicKey;
import org.tally.enrichment.tagger.NameKind;
import org.tally.enrichment.tagger.NameMention;
import org.tally.enrichment.tagger.TaggedNames;
import org.tally.enrichment.text.Document;
import org.tally.enrichment.text.Token;

/**
 * Finds places that the gazetteer lacks by the words around them: "Kabiba village", "the
 * towns of X, Y and Z"; and by the tagger.
 */
final class UnlistedPlaces {

	private static final int LONGEST = 4;

	private final PlaceWords words;

	private final Nationalities nationalities;

	UnlistedPlaces(PlaceWords words, Nationalities nationalities) {
		this.words = words;
		this.nationalities = nationalities;
	}

	/**
	 * The places that nothing else has taken.
	 * @param taken tokens of known names; those found are added
	 * @param places tokens of known places; those found are added
	 * @param tagged what the tagger takes for names
	 */
	List<PlaceMention> find(Document document, BitSet taken, BitSet places, TaggedNames tagged) {
		List<PlaceMention> found = new ArrayList<>();
		for (NameMention name : tagged.all()) {
			if (name.kind() == NameKind.PLACE && taken.get(name.from(), name.to()).isEmpty()
					&& !TagEvidence.isAdjective(document, name.to())
					&& !(name.to() - name.from() == 1 && this.words.is("never", document.token(name.from())))) {
				add(document, name.from(), name.to(), found, taken, places);
			}
		}
		int at = 0;
		while (at < document.tokens().size()) {
			int to = nameEnd(document, at, taken);
			if (to == at) {
				at++;
				continue;
			}
			boolean named = to - at <= LONGEST
					&& (isKindBeside(document, at, to) || isOfKind(document, at) || isListed(document, at, places));
			if (named && tagged.at(at) == null) {
				add(document, at, to, found, taken, places);
			}
			at = to;
		}
		return found;
	}

	/** "Khaldiyeh District" is named by its first word. */
	private void add(Document document, int from, int to, List<PlaceMention> found, BitSet taken, BitSet places) {
		int end = (to - from > 1 && this.words.is("division", document.token(to - 1))) ? to - 1 : to;
		found.add(new PlaceMention(Place.unlisted(document.name(from, end)), document.mention(from, end)));
		taken.set(from, to);
		places.set(from, to);
	}

	/**
	 * Index after a run of capitalised words, articles and hyphens that nothing else has
	 * taken.
	 */
	private int nameEnd(Document document, int from, BitSet taken) {
		int at = from;
		while (at < document.tokens().size() && !taken.get(at) && at - from <= LONGEST) {
			if (at > from && document.isSentenceStart(at)) {
				break;
			}
			Token token = document.token(at);
			boolean article = ArabicKey.isArticle(token, document.token(at + 1)) && !taken.get(at + 1);
			boolean name = token.isCapitalised() && !this.words.is("never", token) && !this.words.is("title", token)
					&& !this.nationalities.isNationality(token);
			if (!(article || name)) {
				break;
			}
			at++;
		}
		return at;
	}

	/** "Kabiba village", "al-Halk area", "Busra Square". */
	private boolean isKindBeside(Document document, int from, int to) {
		Token after = document.token(to);
		Token last = document.token(to - 1);
		boolean site = to - from > 1 && this.words.is("site", last);
		return (this.words.isKind(after) && !after.isCapitalised() && isProper(document, from, to)) || site;
	}

	/** "the town of Namar". */
	private boolean isOfKind(Document document, int from) {
		return document.token(from - 1).is("of") && this.words.isKind(document.token(from - 2));
	}

	/** Continues a list of places: "Maisaloun and al-Jabiryieh". */
	private static boolean isListed(Document document, int from, BitSet places) {
		Token before = document.token(from - 1);
		boolean link = before.is("and") || before.text().equals(",");
		return link && from > 1 && places.get(from - 2);
	}

	private boolean isProper(Document document, int from, int to) {
		for (int i = from; i < to; i++) {
			Token token = document.token(i);
			if (this.words.is("institution", token)) {
				return false;
			}
		}
		return document.token(from).fold().length() > 2 || to - from > 1;
	}

}

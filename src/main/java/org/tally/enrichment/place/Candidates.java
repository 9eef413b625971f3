package org.tally.enrichment.place;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.tally.article.mention.Mention;
import org.tally.enrichment.place.gazetteer.Gazetteer;
import org.tally.enrichment.place.gazetteer.Match;
import org.tally.enrichment.text.Document;
import org.tally.enrichment.text.Token;

/**
 * Finds the names of an article that the gazetteer has, whatever they mean there.
 */
final class Candidates {

	private final Gazetteer gazetteer;

	private final PlaceWords words;

	private final Nationalities nationalities;

	Candidates(Gazetteer gazetteer, PlaceWords words, Nationalities nationalities) {
		this.gazetteer = gazetteer;
		this.words = words;
		this.nationalities = nationalities;
	}

	/** The names that nothing else has taken, in text order; none overlaps another. */
	List<Match> find(Document document, BitSet taken) {
		List<Match> matches = new ArrayList<>();
		Map<Integer, Match> counties = new HashMap<>();
		CountyList.find(document, this.gazetteer).forEach((county) -> counties.put(county.from(), county));
		int at = 0;
		int limit = limit(document, taken, at);
		while (at < document.tokens().size()) {
			if (limit < at) {
				limit = limit(document, taken, at);
			}
			Match match = counties.get(at);
			if (match == null) {
				match = (limit == at) ? null : this.gazetteer.at(document, at, limit);
			}
			if (match != null && !isOther(document, match)) {
				matches.add(match);
				at = match.to();
			}
			else {
				at++;
			}
		}
		return matches;
	}

	private static int limit(Document document, BitSet taken, int at) {
		int next = taken.nextSetBit(at);
		return (next < 0) ? document.tokens().size() : next;
	}

	/**
	 * Nationalities, months and small words in capitals are no places, whatever village
	 * bears their name.
	 */
	private boolean isOther(Document document, Match match) {
		Token first = document.token(match.from());
		if (match.to() - match.from() > 1) {
			return false;
		}
		boolean shortWord = first.fold().length() < 3 && !first.isAllCaps();
		boolean caps = first.fold().equals("us") && !first.isAllCaps();
		return shortWord || caps || this.words.is("never", first) || this.nationalities.isNationality(first)
				|| this.nationalities.isPeople(first);
	}

	/** "Lexington, Neb.", "Kabiba in Syria": what follows may be what it lies in. */
	static boolean isContained(Document document, Match match, Match next) {
		int gap = next.from() - match.to();
		Token between = document.token(match.to());
		return gap == 0 || (gap == 1
				&& (between.text().equals(",") || between.is("in") || between.text().equals("(") || between.is("'s")))
				|| (gap == 2 && between.text().equals(",") && document.token(match.to() + 1).is("in"))
				|| (gap == 2 && between.isWord() && document.token(match.to() + 1).text().equals(","));
	}

	/** The part of the text that a reader takes for the name. */
	Mention mention(Document document, Match match) {
		Mention mention = document.mention(match.from(), match.to());
		if (match.possessive()) {
			return new Mention(mention.start(), mention.end() - 1);
		}
		int facility = facilityEnd(document, match.to());
		if (facility > match.to()) {
			return document.mention(match.from(), facility);
		}
		Token last = document.token(match.to() - 1);
		// "Homs province" is named by its first word
		boolean kind = match.to() - match.from() > 1 && last.isWord() && !last.isCapitalised()
				&& !this.words.is("facility", last);
		return kind ? document.mention(match.from(), match.to() - 1) : mention;
	}

	/** "Tabqa military airport" is no town: the index after such words at a token. */
	private int facilityEnd(Document document, int at) {
		boolean military = document.token(at).is("military") || document.token(at).is("air");
		boolean sole = document.token(at).is("airbase");
		return sole ? at + 1 : (military && this.words.is("facility", document.token(at + 1))) ? at + 2 : at;
	}

}

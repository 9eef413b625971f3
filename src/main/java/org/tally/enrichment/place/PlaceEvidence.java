package org.tally.enrichment.place;

import java.util.Set;

import org.tally.enrichment.place.gazetteer.Entry;
import org.tally.enrichment.place.gazetteer.Match;
import org.tally.enrichment.text.Document;
import org.tally.enrichment.text.Lexicon;
import org.tally.enrichment.text.Token;

/**
 * Weighs whether a name that the gazetteer has is a place where it stands.
 */
final class PlaceEvidence {

	/**
	 * A neighbourhood of two words or more counts in an article that is this much about
	 * its country.
	 */
	private static final double MUCH = 0.3;

	/** A town needs no further word in an article that is mostly about its country. */
	private static final double MOSTLY = 0.5;

	/**
	 * Log of the inhabitants of such a town: some three thousand, lest every hamlet's
	 * namesake counts.
	 */
	private static final double TOWN = 3.5;

	/** Tokens in which an article's dateline begins. */
	private static final int FIRST = 4;

	/** Shorter words in capitals are acronyms, whatever hamlet is called so. */
	private static final int ACRONYM = 5;

	private final PlaceWords words;

	/** Words that are towns too, but rarely. */
	private final Set<String> common = Lexicon.words("common-words.tsv");

	private final PlaceCues cues;

	PlaceEvidence(PlaceWords words, PlaceCues cues) {
		this.words = words;
		this.cues = cues;
	}

	boolean supports(Document document, Match match, Entry entry, PlaceResolver resolver) {
		return supports(document, match, entry, resolver, match.isStrong());
	}

	/**
	 * The same where there is doubt about the name: only a place of the project's list is
	 * strong.
	 */
	boolean supportsDoubted(Document document, Match match, Entry entry, PlaceResolver resolver) {
		boolean strong = match.entries().stream().anyMatch((other) -> other.listed() && other.isStrong());
		return supports(document, match, entry, resolver, strong);
	}

	private boolean supports(Document document, Match match, Entry entry, PlaceResolver resolver, boolean strong) {
		if (this.cues.isJoined(document, match)) {
			return true;
		}
		if (isPerson(document, match)) {
			return false;
		}
		Token first = document.token(match.from());
		boolean oneWord = match.to() - match.from() == 1;
		boolean ambiguous = oneWord && this.words.isAmbiguous(first);
		boolean clear = strong && !ambiguous;
		if (match.possessive() || clear) {
			return clear;
		}
		if (isCommon(document, match)) {
			return false;
		}
		boolean said = isSaid(document, match);
		if (entry.isLocal()) {
			return said && isNeighbourhood(match, entry, resolver);
		}
		boolean bare = !document.token(match.to()).isCapitalised() && !document.token(match.from() - 1).isCapitalised();
		return said || (ambiguous ? entry.isWide() && bare
				: isHome(match, entry, resolver) || (bare && resolver.isAmongNeighbours(match, entry)));
	}

	/**
	 * Whether every word of a small place's name is a common one: "The Village",
	 * "Hurricane".
	 */
	boolean isCommon(Document document, Match match) {
		if (match.entries().stream().anyMatch((entry) -> entry.isStrong() || entry.listed())) {
			return false;
		}
		boolean acronym = match.to() - match.from() == 1 && document.token(match.from()).isAllCaps()
				&& document.token(match.from()).text().length() < ACRONYM;
		boolean common = true;
		for (int i = match.from(); i < match.to() && common; i++) {
			String word = document.token(i).fold();
			common = word.equals("the") || this.words.isKind(document.token(i)) || this.common.contains(word)
					|| (word.endsWith("s") && this.common.contains(word.substring(0, word.length() - 1)));
		}
		return acronym || common;
	}

	/**
	 * Neighbourhoods share their names with much else: their city has to be named too.
	 */
	private static boolean isNeighbourhood(Match match, Entry entry, PlaceResolver resolver) {
		String city = entry.district();
		boolean distinct = match.to() - match.from() > 1;
		return (city != null && resolver.context().names(city)) || (distinct && resolver.share(match, entry) > MUCH);
	}

	/**
	 * Whether the article is about where a place lies, so that a name which the words
	 * beside it made a place is that one.
	 */
	static boolean isAbout(Match match, Entry entry, PlaceResolver resolver) {
		return entry.isLocal() ? isNeighbourhood(match, entry, resolver) : resolver.share(match, entry) > MUCH;
	}

	/** America has a town for every name: being about America says nothing. */
	private static boolean isHome(Match match, Entry entry, PlaceResolver resolver) {
		String country = entry.place().country();
		return country != null && !country.equals("us") && resolver.share(match, entry) > MOSTLY
				&& entry.weight() > TOWN;
	}

	/** Whether a word beside the name says that it is a place. */
	private boolean isSaid(Document document, Match match) {
		Token before = document.token(match.from() - 1);
		Token after = document.token(match.to());
		boolean named = match.to() - match.from() > 1 && this.words.isKind(document.token(match.to() - 1));
		boolean kind = this.words.isKind(after) || this.words.isKind(before)
				|| (before.is("of") && this.words.isKind(document.token(match.from() - 2)));
		return named || kind || match.key().endsWith(" county") || isDateline(document, match)
				|| (this.words.leads(before) && !after.isCapitalised());
	}

	/** "MOSUL (Reuters)", or after a headline "MOSUL -- Troops". */
	private static boolean isDateline(Document document, Match match) {
		String after = document.token(match.to()).text();
		boolean dash = after.equals("-") || after.equals("\u2013") || after.equals("\u2014");
		return document.token(match.from()).isAllCaps()
				&& (match.from() < FIRST || dash && document.isSentenceStart(match.from()));
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

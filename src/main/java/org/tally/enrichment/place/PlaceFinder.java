package org.tally.enrichment.place;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.jspecify.annotations.Nullable;
import org.tally.article.Mention;
import org.tally.article.Place;
import org.tally.article.PlaceMention;
import org.tally.enrichment.place.Gazetteer.Match;
import org.tally.enrichment.tagger.Claims;
import org.tally.enrichment.text.Document;
import org.tally.enrichment.text.Token;

/**
 * Finds the places that an article names. Names of countries, regions and larger cities
 * count wherever they stand; smaller places, neighbourhoods and names that are often
 * something else need a word beside them that says "place".
 */
public final class PlaceFinder {

	private final Gazetteer gazetteer = new Gazetteer();

	private final PlaceWords words = new PlaceWords();

	private final PlaceCues cues = new PlaceCues();

	private final PlaceEvidence evidence;

	private final TagEvidence tags;

	private final UnlistedPlaces unlisted;

	private final Nationalities nationalities;

	public PlaceFinder(Nationalities nationalities) {
		this.nationalities = nationalities;
		this.evidence = new PlaceEvidence(this.words, this.cues);
		this.tags = new TagEvidence(this.words, this.evidence);
		this.unlisted = new UnlistedPlaces(this.words, nationalities);
	}

	/**
	 * The listed place of an id, or null.
	 */
	public @Nullable Place byId(String id) {
		return this.gazetteer.byId(id);
	}

	/**
	 * The places in text order.
	 * @param claims what is known of the tokens, such as an organisation's
	 */
	public List<PlaceMention> find(Document document, Claims claims) {
		BitSet taken = claims.taken();
		List<Match> matches = matches(document, taken);
		PlaceResolver resolver = new PlaceResolver(document, matches, this.nationalities, this.cues,
				(match) -> this.evidence.isCommon(document, match),
				(inner, outer) -> isContained(document, inner, outer));
		List<PlaceMention> found = new ArrayList<>();
		Set<String> accepted = new HashSet<>();
		BitSet placed = (BitSet) taken.clone();
		Place next = null;
		// from the last to the first, since what follows a name says where it lies
		for (int i = matches.size() - 1; i >= 0; i--) {
			Match match = matches.get(i);
			boolean contained = next != null && i + 1 < matches.size()
					&& isContained(document, match, matches.get(i + 1));
			Entry entry = resolver.resolve(match, contained ? next : null);
			next = entry.place();
			boolean lies = contained && liesIn(entry, found);
			if (!(lies || this.tags.supports(document, match, entry, resolver, claims))) {
				continue;
			}
			accepted.add(key(document, match));
			found.add(new PlaceMention(entry.place(), mention(document, match)));
			placed.set(match.from(), match.to());
		}
		Collections.reverse(found);
		for (Match match : matches) {
			if (!placed.get(match.from()) && accepted.contains(key(document, match))
					&& isAgain(document, match, claims)) {
				found.add(new PlaceMention(resolver.resolve(match, null).place(), mention(document, match)));
				placed.set(match.from(), match.to());
			}
		}
		BitSet places = (BitSet) placed.clone();
		places.andNot(taken);
		placed.or(claims.organisations());
		for (PlaceMention mention : this.unlisted.find(document, placed, places, claims.tagged())) {
			found.add(known(document, mention, matches, resolver));
		}
		found.sort((a, b) -> Integer.compare(a.at().start(), b.at().start()));
		return found;
	}

	/**
	 * A name that the words beside it made a place is the one that the gazetteer has, if
	 * that is in a country which the article is about.
	 */
	private PlaceMention known(Document document, PlaceMention mention, List<Match> matches, PlaceResolver resolver) {
		for (Match match : matches) {
			if (mention.at().equals(mention(document, match))) {
				Entry entry = resolver.resolve(match, null);
				return PlaceEvidence.isAbout(match, entry, resolver) ? new PlaceMention(entry.place(), mention.at())
						: mention;
			}
		}
		return mention;
	}

	/** Whether a name that is a place elsewhere in the article may be one here. */
	private boolean isAgain(Document document, Match match, Claims claims) {
		boolean opens = claims.organisations().get(match.from())
				&& (match.from() == 0 || !claims.organisations().get(match.from() - 1))
				&& !this.words.is("private", document.token(claims.organisations().nextClearBit(match.from()) - 1));
		boolean free = claims.tagged().at(match.from()) == null && !claims.organisations().get(match.from());
		return opens || (free && !this.evidence.isPerson(document, match));
	}

	private static boolean liesIn(Entry entry, List<PlaceMention> behind) {
		return !behind.isEmpty() && entry.place().within().contains(behind.get(behind.size() - 1).place().id());
	}

	private List<Match> matches(Document document, BitSet taken) {
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
	private static boolean isContained(Document document, Match match, Match next) {
		int gap = next.from() - match.to();
		Token between = document.token(match.to());
		return gap == 0 || (gap == 1
				&& (between.text().equals(",") || between.is("in") || between.text().equals("(") || between.is("'s")))
				|| (gap == 2 && between.text().equals(",") && document.token(match.to() + 1).is("in"))
				|| (gap == 2 && between.isWord() && document.token(match.to() + 1).text().equals(","));
	}

	private static String key(Document document, Match match) {
		return document.words(match.from(), match.to());
	}

	private Mention mention(Document document, Match match) {
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

	/**
	 * Whether the tokens from one index to another are the name of a place of some note.
	 */
	public boolean names(Document document, int from, int to) {
		Match match = this.gazetteer.at(document, from, document.tokens().size());
		return match != null && match.to() >= to
				&& match.entries().stream().anyMatch((entry) -> entry.listed() || entry.isStrong());
	}

}

package org.tally.enrichment.place;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

import org.jspecify.annotations.Nullable;
import org.tally.article.mention.Place;
import org.tally.article.mention.PlaceMention;
import org.tally.enrichment.place.gazetteer.Entry;
import org.tally.enrichment.place.gazetteer.Gazetteer;
import org.tally.enrichment.place.gazetteer.Match;
import org.tally.enrichment.tagger.Claims;
import org.tally.enrichment.text.Document;

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

	private final Candidates candidates;

	public PlaceFinder(Nationalities nationalities) {
		this.nationalities = nationalities;
		this.evidence = new PlaceEvidence(this.words, this.cues);
		this.tags = new TagEvidence(this.words, this.evidence);
		this.candidates = new Candidates(this.gazetteer, this.words, nationalities);
		this.unlisted = new UnlistedPlaces(this.words, nationalities);
	}

	/**
	 * The listed place of an id, or null.
	 */
	public @Nullable Place byId(String id) {
		return this.gazetteer.byId(id);
	}

	/**
	 * The names of the place of that id, the one it is shown by first; none where there
	 * is none.
	 */
	public List<String> names(String id) {
		return this.gazetteer.names(id);
	}

	/**
	 * The listed places that bear the name, the largest first.
	 */
	public List<Place> named(String name) {
		return this.gazetteer.named(name);
	}

	/**
	 * Whether a listed place is spelt just so.
	 */
	public boolean isName(String words) {
		return this.gazetteer.isName(words);
	}

	/**
	 * The places in text order.
	 * @param claims what is known of the tokens, such as an organisation's
	 */
	public List<PlaceMention> find(Document document, Claims claims) {
		BitSet taken = claims.taken();
		List<Match> matches = this.candidates.find(document, taken);
		PlaceResolver resolver = new PlaceResolver(document, matches, this.nationalities, this.cues,
				(match) -> this.evidence.isCommon(document, match),
				(inner, outer) -> Candidates.isContained(document, inner, outer));
		List<PlaceMention> found = new ArrayList<>();
		Set<String> accepted = new HashSet<>();
		BitSet placed = (BitSet) taken.clone();
		Place next = null;
		// from the last to the first, since what follows a name says where it lies
		for (int i = matches.size() - 1; i >= 0; i--) {
			Match match = matches.get(i);
			boolean contained = next != null && i + 1 < matches.size()
					&& Candidates.isContained(document, match, matches.get(i + 1));
			Entry entry = resolver.resolve(match, contained ? next : null);
			next = entry.place();
			boolean lies = contained && liesIn(entry, found);
			if (!(lies || this.tags.supports(document, match, entry, resolver, claims))) {
				continue;
			}
			accepted.add(key(document, match));
			found.add(new PlaceMention(entry.place(), this.candidates.mention(document, match)));
			placed.set(match.from(), match.to());
		}
		Collections.reverse(found);
		for (Match match : matches) {
			if (!placed.get(match.from()) && accepted.contains(key(document, match))
					&& isAgain(document, match, claims)) {
				found.add(new PlaceMention(resolver.resolve(match, null).place(),
						this.candidates.mention(document, match)));
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
			if (mention.at().equals(this.candidates.mention(document, match))) {
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

	private static String key(Document document, Match match) {
		return document.words(match.from(), match.to());
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

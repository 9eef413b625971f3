package org.tally.enrichment.actor;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiPredicate;

import org.jspecify.annotations.Nullable;
import org.tally.article.mention.Actor;
import org.tally.article.mention.ActorKind;
import org.tally.enrichment.place.Nationalities;
import org.tally.enrichment.tagger.Claims;
import org.tally.enrichment.tagger.NameKind;
import org.tally.enrichment.tagger.NameMention;
import org.tally.enrichment.tagger.TaggedNames;
import org.tally.enrichment.text.Document;
import org.tally.enrichment.text.Token;

/**
 * Finds persons by title, given name, byline and what they do ("said"), and merges the
 * short names of one person within an article: "Lise Grande", later "Grande".
 */
final class PersonRule {

	private static final int LONGEST = 4;

	private final ActorWords words;

	private final Nationalities nationalities;

	PersonRule(ActorWords words, Nationalities nationalities) {
		this.words = words;
		this.nationalities = nationalities;
	}

	/**
	 * The persons that nothing else has taken.
	 * @param isPlace whether the tokens from one index to another name a known place
	 */
	List<Found> find(Document document, Claims claims, BiPredicate<Integer, Integer> isPlace) {
		BitSet taken = (BitSet) claims.taken().clone();
		taken.or(claims.organisations());
		List<Found> found = new ArrayList<>();
		Map<String, Actor> bySurname = new HashMap<>();
		int at = 0;
		while (at < document.tokens().size()) {
			NameMention name = claims.tagged().at(at);
			boolean tagged = name != null && name.kind() == NameKind.PERSON && name.from() == at
					&& claims.isFree(at, name.to());
			int to = tagged ? name.to() : nameEnd(document, at, taken, claims.tagged());
			int from = nameStart(document, at, to);
			boolean person = tagged ? isTagged(document, from, to, isPlace)
					: to > from && isPerson(document, from, to, isPlace) && !isOther(document, from, name);
			if (person && !isKin(document, from, to)) {
				Actor actor = Actor.unlisted(document.name(from, to), ActorKind.PERSON);
				found.add(new Found(actor, from, to, 0));
				if (to - from > 1) {
					bySurname.putIfAbsent(surname(document, to), actor);
				}
			}
			at = Math.max(to, at + 1);
		}
		return merged(document, found, bySurname, taken, claims.tagged());
	}

	private List<Found> merged(Document document, List<Found> found, Map<String, Actor> bySurname, BitSet taken,
			TaggedNames tagged) {
		List<Found> merged = new ArrayList<>();
		BitSet own = new BitSet();
		for (Found person : found) {
			Actor full = bySurname.get(surname(document, person.to()));
			boolean shorter = full != null && person.to() - person.from() == 1;
			merged.add(new Found(shorter ? full : person.actor(), person.from(), person.to(), 0));
			own.set(person.from(), person.to());
		}
		for (int i = 0; i < document.tokens().size(); i++) {
			Token token = document.token(i);
			if (own.get(i) || taken.get(i) || isInside(tagged, i) || !token.isCapitalised()
					|| token.fold().length() < 4) {
				continue;
			}
			Actor full = bySurname.get(token.fold());
			int cut = 0;
			if (full == null && token.fold().endsWith("s")) {
				full = bySurname.get(token.fold().substring(0, token.fold().length() - 1));
				cut = 1;
			}
			if (full != null) {
				merged.add(new Found(full, i, i + 1, cut));
			}
		}
		return merged;
	}

	/** "Spokesman’s Son Killed", a headline in capitals: whose son, and no name. */
	private boolean isKin(Document document, int from, int to) {
		return to - from == 1 && this.words.is("kin", document.token(from));
	}

	/** Whether a token is part of a longer name of something else: "Hong Kong". */
	private static boolean isInside(TaggedNames tagged, int token) {
		NameMention name = tagged.at(token);
		return name != null && name.kind() != NameKind.PERSON && name.to() - name.from() > 1;
	}

	private static String surname(Document document, int to) {
		return document.token(to - 1).fold();
	}

	/**
	 * Index after a run of capitalised words and name particles that nothing else has
	 * taken.
	 */
	private int nameEnd(Document document, int from, BitSet taken, TaggedNames tagged) {
		int at = from;
		while (at - from < LONGEST + 2 && at < document.tokens().size() && !taken.get(at)) {
			if (at > from && (document.isSentenceStart(at) || isBegun(tagged, at))) {
				break;
			}
			Token token = document.token(at);
			boolean name = token.isCapitalised() && !this.words.is("never", token)
					&& !this.nationalities.isNationality(token) && !this.words.is("title", token);
			boolean particle = at > from && this.words.is("particle", token) && !taken.get(at + 1)
					&& document.token(at + 1).isCapitalised();
			boolean initial = at > from && token.text().equals(".") && document.token(at - 1).text().length() == 1
					&& document.token(at + 1).isCapitalised();
			if (!(name || particle || initial)) {
				break;
			}
			at++;
		}
		return at;
	}

	/** Whether another name begins at a token. */
	private static boolean isBegun(TaggedNames tagged, int at) {
		NameMention name = tagged.at(at);
		return name != null && name.from() == at;
	}

	/** Whether the tagger denies that a name is a person's, and no title says so. */
	private boolean isOther(Document document, int from, @Nullable NameMention name) {
		Token before = document.token(from - 1);
		boolean said = before.is("by") || before.text().equals(".") || this.words.is("title", before)
				|| this.words.is("named", before);
		return name != null && name.kind() != NameKind.PERSON && !said;
	}

	private boolean isTagged(Document document, int from, int to, BiPredicate<Integer, Integer> isPlace) {
		if (to <= from || this.words.head(document.token(to - 1)) != null) {
			return false;
		}
		return to - from > 1 || !isPlace.test(from, to);
	}

	/** Leaves off what runs into a name without punctuation, up to a given name. */
	private int nameStart(Document document, int from, int to) {
		if (this.words.is("title", document.token(from - 1)) || document.token(from - 1).is("by")) {
			return from;
		}
		for (int i = from; i < to - 1; i++) {
			if (this.words.isGivenName(document.token(i))) {
				return i;
			}
		}
		return from;
	}

	private boolean isPerson(Document document, int from, int to, BiPredicate<Integer, Integer> isPlace) {
		int length = to - from;
		Token before = document.token(from - 1);
		Token last = document.token(to - 1);
		Token first = document.token(from);
		boolean title = (this.words.is("title", before) && !before.hyphenated()) || (before.text().equals(".")
				&& this.words.is("title", document.token(from - 2)) && document.token(from - 2).isCapitalised());
		if (this.words.head(last) != null || first.isAllCaps() && length < 2 || length > LONGEST + 1) {
			return false;
		}
		if (this.words.is("named", before)) {
			return true;
		}
		if (title && !isPlace.test(from, to) && !isPlace.test(from - 1, to)) {
			return length > 1 || before.isCapitalised() || before.text().equals(".")
					|| this.words.is("speech", document.token(to));
		}
		if (length < 2 || isPlace.test(from, to)) {
			return false;
		}
		boolean given = this.words.isGivenName(first) && first.fold().length() > 2;
		boolean byline = before.is("by") && (from < 30 || this.words.is("credit", document.token(from - 2)));
		boolean speaks = (this.words.is("speech", document.token(to)) || this.words.is("speech", before)) && length <= 3
				&& !first.isAllCaps();
		boolean initial = document.token(from + 1).text().length() == 1 && document.token(from + 1).isCapitalised();
		return given || byline || speaks || initial;
	}

}

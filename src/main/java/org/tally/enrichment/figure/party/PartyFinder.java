package org.tally.enrichment.figure.party;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.jspecify.annotations.Nullable;
import org.tally.article.mention.Actor;
import org.tally.article.mention.ActorKind;
import org.tally.article.mention.ActorMention;
import org.tally.article.mention.Named;
import org.tally.article.mention.PlaceMention;
import org.tally.enrichment.figure.context.NameIndex;
import org.tally.enrichment.figure.context.Names;
import org.tally.enrichment.figure.context.Party;
import org.tally.enrichment.figure.context.Spans;
import org.tally.enrichment.figure.context.Spans.Span;
import org.tally.enrichment.text.Document;
import org.tally.enrichment.text.Lexicon;
import org.tally.enrichment.text.Token;

/**
 * Finds the parties that an article names or speaks of: armed groups, forces, governments
 * and coalitions, and nouns for those without a name ("rebels", "Russian jets",
 * "terrorist groups of X", which are X).
 */
public final class PartyFinder {

	private static final Set<ActorKind> PARTIES = Set.of(ActorKind.ARMED_GROUP, ActorKind.STATE_FORCE,
			ActorKind.GOVERNMENT, ActorKind.COALITION);

	/** Words between a noun and the name of those meant: "of the so called". */
	private static final int BELONGING = 7;

	/** Words of a party without a name: "pro-government militia fighters". */
	private static final int LONGEST = 8;

	private final Map<String, Set<String>> roles = new HashMap<>();

	private final Set<String> demonyms = Lexicon.words("demonyms.tsv");

	public PartyFinder() {
		for (String[] row : Lexicon.rows("agents.tsv")) {
			this.roles.computeIfAbsent(row[1], (role) -> new HashSet<>()).add(row[0]);
		}
	}

	/** In text order. */
	public Spans<Party> find(Document document, Names names) {
		Spans<ActorMention> actors = Spans.of(document, names.actors(), ActorMention::at);
		Spans<PlaceMention> places = Spans.of(document, names.places(), PlaceMention::at);
		Forces forces = Forces.of(actors);
		List<Span<Party>> parties = new ArrayList<>();
		int at = 0;
		while (at < document.tokens().size()) {
			Span<Party> party = at(document, actors, places, forces, at);
			if (party != null) {
				parties.add(party);
			}
			at = (party != null) ? party.to() : at + 1;
		}
		return new Spans<>(parties);
	}

	private @Nullable Span<Party> at(Document document, Spans<ActorMention> actors, Spans<PlaceMention> places,
			Forces forces, int from) {
		Span<ActorMention> named = actors.spanAt(from);
		if (named != null) {
			return named(document, actors, places, named);
		}
		if (document.token(from + 1).hyphenated() && document.token(from + 1).is("led")) {
			int to = Math.max(from + 2, nounEnd(document, actors, from + 2));
			return new Span<>(led(document, forces, from, to), from, to);
		}
		Token first = document.token(from);
		boolean adjective = !first.hyphenated() && (is("adjective", first) || isNationality(first));
		int to = first.hyphenated() ? from : nounEnd(document, actors, from);
		if (to == from + 1 && is("weapon", first)) {
			Named owner = owner(document, actors, to);
			return (owner != null) ? new Span<>(new Party(owner, true), from, to) : null;
		}
		if (to > from) {
			Named owner = owner(document, actors, to);
			Party party = (owner != null) ? new Party(owner, true) : unnamed(document, forces, from, to);
			return new Span<>(party, from, to);
		}
		return adjective ? new Span<>(adjective(document, forces, from), from, from + 1) : null;
	}

	/** An actor with the noun behind it: "X fighters"; a person only with one. */
	private @Nullable Span<Party> named(Document document, Spans<ActorMention> actors, Spans<PlaceMention> places,
			Span<ActorMention> named) {
		ActorKind kind = named.value().actor().kind();
		int to = nounEnd(document, actors, named.to());
		boolean place = places.startingAt(named.from()) != null;
		if (PARTIES.contains(kind)) {
			return new Span<>(
					new Party(NameIndex.named(document, named.value()), true, false, place, isKeeper(document, to)),
					named.from(), to);
		}
		return (kind == ActorKind.PERSON && to > named.to())
				? new Span<>(new Party(NameIndex.unlisted(document, named.from(), to), true), named.from(), to) : null;
	}

	/** "US-led air strikes" are the coalition's, where the article names that. */
	private static Party led(Document document, Forces forces, int from, int to) {
		Actor coalition = forces.coalition();
		return new Party((coalition != null) ? new Named(coalition.id(), coalition.name(), document.words(from, to))
				: NameIndex.unlisted(document, from, to), true);
	}

	/** "Russian air strikes" are the air force's, where the article names that. */
	private Party adjective(Document document, Forces forces, int from) {
		Named air = isNationality(document.token(from)) ? forces.airForce(document, from, from + 1) : null;
		boolean strikes = document.token(from + 1).fold().startsWith("air");
		return new Party((strikes && air != null) ? air : NameIndex.unlisted(document, from, from + 1), false, true,
				false, false);
	}

	/**
	 * Index after a noun for a party with its adjectives, or the index given where there
	 * is none.
	 */
	private int nounEnd(Document document, Spans<ActorMention> actors, int from) {
		int at = from;
		int end = from;
		boolean adjectives = actors.endingAt(from) != null || document.token(from - 1).is("led");
		while (at < from + LONGEST && actors.startingAt(at) == null) {
			Token token = document.token(at);
			if (is("party", token) || is("weapon", token) || (adjectives && is("collective", token))) {
				end = at + 1;
			}
			else if (!is("adjective", token) && !is("filler", token) && !isNationality(token)) {
				break;
			}
			adjectives = true;
			at++;
		}
		return end;
	}

	private boolean isNationality(Token token) {
		return token.isCapitalised() && this.demonyms.contains(token.fold());
	}

	/** "fighters of the so called X", "a helicopter belonging to X": X. */
	private @Nullable Named owner(Document document, Spans<ActorMention> actors, int to) {
		for (int i = to; i < to + BELONGING; i++) {
			ActorMention actor = actors.startingAt(i);
			if (actor != null && i > to) {
				return PARTIES.contains(actor.actor().kind()) ? NameIndex.named(document, actor) : null;
			}
			if (i > to && is("party", document.token(i)) && !document.token(to).is("of")) {
				return NameIndex.unlisted(document, i, i + 1);
			}
			if (!is("belongs", document.token(i))) {
				return null;
			}
		}
		return null;
	}

	/** "Russian jets" are the air force's, where the article names that. */
	private Party unnamed(Document document, Forces forces, int from, int to) {
		boolean air = is("weapon", document.token(to - 1)) && isNationality(document.token(from));
		Named force = air ? forces.airForce(document, from, to) : null;
		return (force != null) ? new Party(force, true)
				: new Party(NameIndex.unlisted(document, from, to), false, isKeeper(document, to));
	}

	private boolean isKeeper(Document document, int to) {
		return is("keeper", document.token(to - 1));
	}

	private boolean is(String role, Token token) {
		Set<String> words = this.roles.get(role);
		return words != null && words.contains(token.fold());
	}

}

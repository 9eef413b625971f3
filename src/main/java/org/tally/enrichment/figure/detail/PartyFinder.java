package org.tally.enrichment.figure.detail;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.jspecify.annotations.Nullable;
import org.tally.article.Actor;
import org.tally.article.ActorKind;
import org.tally.article.ActorMention;
import org.tally.article.Named;
import org.tally.article.PlaceMention;
import org.tally.enrichment.figure.detail.Spans.Span;
import org.tally.enrichment.text.Document;
import org.tally.enrichment.text.Lexicon;
import org.tally.enrichment.text.Token;

/**
 * Finds the parties that an article names or speaks of: armed groups, forces, governments
 * and coalitions, and nouns for those without a name ("rebels", "Russian jets", "terrorist
 * groups of X", which are X).
 */
final class PartyFinder {

	private static final Set<ActorKind> PARTIES = Set.of(ActorKind.ARMED_GROUP, ActorKind.STATE_FORCE,
			ActorKind.GOVERNMENT, ActorKind.COALITION);

	/** Words between a noun and the name of those meant: "of the so called". */
	private static final int BELONGING = 7;

	private final Map<String, Set<String>> roles = new HashMap<>();

	private final Set<String> demonyms = Lexicon.words("demonyms.tsv");

	PartyFinder() {
		for (String[] row : Lexicon.rows("agents.tsv")) {
			this.roles.computeIfAbsent(row[1], (role) -> new HashSet<>()).add(row[0]);
		}
	}

	/** In text order. */
	Spans<Party> find(Document document, Spans<ActorMention> actors, Spans<PlaceMention> places) {
		List<Span<Party>> parties = new ArrayList<>();
		int at = 0;
		while (at < document.tokens().size()) {
			Span<Party> party = at(document, actors, places, at);
			if (party != null) {
				parties.add(party);
			}
			at = (party != null) ? party.to() : at + 1;
		}
		return new Spans<>(parties);
	}

	private @Nullable Span<Party> at(Document document, Spans<ActorMention> actors, Spans<PlaceMention> places,
			int from) {
		Span<ActorMention> named = actors.spanAt(from);
		if (named != null) {
			return named(document, actors, places, named);
		}
		if (document.token(from + 1).hyphenated() && document.token(from + 1).is("led")) {
			int to = Math.max(from + 2, nounEnd(document, actors, from + 2));
			return new Span<>(led(document, actors, from, to), from, to);
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
			Party party = (owner != null) ? new Party(owner, true) : unnamed(document, actors, from, to);
			return new Span<>(party, from, to);
		}
		return adjective ? new Span<>(adjective(document, actors, from), from, from + 1) : null;
	}

	/** An actor with the noun behind it: "X fighters"; a person only with one. */
	private @Nullable Span<Party> named(Document document, Spans<ActorMention> actors, Spans<PlaceMention> places,
			Span<ActorMention> named) {
		ActorKind kind = named.value().actor().kind();
		int to = nounEnd(document, actors, named.to());
		boolean place = places.startingAt(named.from()) != null;
		if (PARTIES.contains(kind)) {
			return new Span<>(new Party(VoiceRule.named(document, named.value()), true, false, place,
					isKeeper(document, to)), named.from(), to);
		}
		return (kind == ActorKind.PERSON && to > named.to())
				? new Span<>(new Party(words(document, named.from(), to), true), named.from(), to) : null;
	}

	/** "US-led air strikes" are the coalition's, where the article names that. */
	private static Party led(Document document, Spans<ActorMention> actors, int from, int to) {
		for (Span<ActorMention> actor : actors.all()) {
			Actor coalition = actor.value().actor();
			if (coalition.kind() == ActorKind.COALITION && coalition.name().contains("-led")) {
				return new Party(new Named(coalition.id(), coalition.name(), document.words(from, to)), true);
			}
		}
		return new Party(words(document, from, to), true);
	}

	private Party adjective(Document document, Spans<ActorMention> actors, int from) {
		Named air = isNationality(document.token(from)) ? airForce(document, actors, from, from + 1) : null;
		boolean strikes = document.token(from + 1).fold().startsWith("air");
		return new Party((strikes && air != null) ? air : words(document, from, from + 1), false, true, false, false);
	}

	/**
	 * Index after a noun for a party with its adjectives, or the index given where there is
	 * none.
	 */
	private int nounEnd(Document document, Spans<ActorMention> actors, int from) {
		int at = from;
		int end = from;
		boolean adjectives = actors.endingAt(from) != null || document.token(from - 1).is("led");
		while (at < document.tokens().size() && actors.startingAt(at) == null) {
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
				return PARTIES.contains(actor.actor().kind()) ? VoiceRule.named(document, actor) : null;
			}
			if (i > to && is("party", document.token(i)) && !document.token(to).is("of")) {
				return words(document, i, i + 1);
			}
			if (!is("belongs", document.token(i))) {
				return null;
			}
		}
		return null;
	}

	private Party unnamed(Document document, Spans<ActorMention> actors, int from, int to) {
		boolean air = is("weapon", document.token(to - 1)) && isNationality(document.token(from));
		Named force = air ? airForce(document, actors, from, to) : null;
		return (force != null) ? new Party(force, true) : new Party(words(document, from, to), false, isKeeper(document, to));
	}

	private boolean isKeeper(Document document, int to) {
		return is("keeper", document.token(to - 1));
	}

	/** "Russian jets" are the air force's, where the article names that. */
	private static @Nullable Named airForce(Document document, Spans<ActorMention> actors, int from, int to) {
		String nation = document.token(from).text() + " air force";
		for (Span<ActorMention> actor : actors.all()) {
			Actor force = actor.value().actor();
			if (force.name().equalsIgnoreCase(nation)) {
				return new Named(force.id(), force.name(), document.words(from, to));
			}
		}
		return null;
	}

	private static Named words(Document document, int from, int to) {
		String name = document.name(from, to);
		return new Named("other:" + name, name, document.words(from, to));
	}

	private boolean is(String role, Token token) {
		Set<String> words = this.roles.get(role);
		return words != null && words.contains(token.fold());
	}

}

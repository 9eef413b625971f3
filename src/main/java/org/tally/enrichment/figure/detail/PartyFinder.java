package org.tally.enrichment.figure.detail;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.jspecify.annotations.Nullable;
import org.tally.article.ActorKind;
import org.tally.article.ActorMention;
import org.tally.article.Named;
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
	private static final int BELONGING = 5;

	private final Map<String, Set<String>> roles = new HashMap<>();

	private final Set<String> demonyms = Lexicon.words("demonyms.tsv");

	PartyFinder() {
		for (String[] row : Lexicon.rows("agents.tsv")) {
			this.roles.computeIfAbsent(row[1], (role) -> new HashSet<>()).add(row[0]);
		}
	}

	/** In text order. */
	Spans<Party> find(Document document, Spans<ActorMention> actors) {
		List<Span<Party>> parties = new ArrayList<>();
		int at = 0;
		while (at < document.tokens().size()) {
			Span<Party> party = at(document, actors, at);
			if (party != null) {
				parties.add(party);
			}
			at = (party != null) ? party.to() : at + 1;
		}
		return new Spans<>(parties);
	}

	private @Nullable Span<Party> at(Document document, Spans<ActorMention> actors, int from) {
		Span<ActorMention> named = actors.spanAt(from);
		if (named != null) {
			boolean party = PARTIES.contains(named.value().actor().kind());
			int to = nounEnd(document, actors, named.to());
			return party ? new Span<>(new Party(VoiceRule.named(document, named.value()), true, false), from, to) : null;
		}
		int to = nounEnd(document, actors, from);
		if (to > from) {
			Named owner = owner(document, actors, to);
			if (owner != null) {
				return new Span<>(new Party(owner, true, false), from, to);
			}
			return new Span<>(unnamed(document, actors, from, to), from, to);
		}
		boolean adjective = is("adjective", document.token(from)) && !is("adjective", document.token(from + 1));
		return adjective ? new Span<>(new Party(words(document, from, from + 1), false, true), from, from + 1) : null;
	}

	/**
	 * Index after a noun for a party with its adjectives, or the index given where there is
	 * none.
	 */
	private int nounEnd(Document document, Spans<ActorMention> actors, int from) {
		int at = from;
		int end = from;
		boolean adjectives = actors.endingAt(from) != null;
		while (at < document.tokens().size() && actors.startingAt(at) == null) {
			Token token = document.token(at);
			if (is("party", token) || is("weapon", token) || (adjectives && is("collective", token))) {
				end = at + 1;
			}
			else if (!is("adjective", token) && !isNationality(token)) {
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

	/** "Russian jets" are the air force's, where the article names that. */
	private Party unnamed(Document document, Spans<ActorMention> actors, int from, int to) {
		Named words = words(document, from, to);
		if (is("weapon", document.token(to - 1)) && isNationality(document.token(from))) {
			String nation = document.token(from).text() + " air force";
			for (Span<ActorMention> actor : actors.all()) {
				if (actor.value().actor().name().equalsIgnoreCase(nation)) {
					return new Party(new Named(actor.value().actor().id(), actor.value().actor().name(), words.text()),
							true, false);
				}
			}
		}
		return new Party(words, false, false);
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

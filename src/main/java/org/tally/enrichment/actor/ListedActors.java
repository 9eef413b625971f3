package org.tally.enrichment.actor;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

import org.jspecify.annotations.Nullable;
import org.tally.article.mention.Actor;
import org.tally.enrichment.actor.ActorList.Alias;
import org.tally.enrichment.place.Nationalities;
import org.tally.enrichment.tagger.NameMention;
import org.tally.enrichment.text.Document;
import org.tally.enrichment.text.Phrases;
import org.tally.enrichment.text.Token;

/**
 * Finds the actors of the list. Aliases that are common words count only where the
 * article names the actor or its country besides.
 */
final class ListedActors {

	private final ActorList list;

	private final Nationalities nationalities;

	private final AliasRule rule;

	ListedActors(ActorList list, Nationalities nationalities, ActorWords words) {
		this.list = list;
		this.nationalities = nationalities;
		this.rule = new AliasRule(words);
	}

	List<Found> find(Document document) {
		List<Found> found = new ArrayList<>();
		List<Found> unsettled = new ArrayList<>();
		Set<String> named = new HashSet<>();
		int at = 0;
		while (at < document.tokens().size()) {
			List<Found> here = at(document, at);
			if (here.isEmpty()) {
				at++;
				continue;
			}
			Found first = here.get(0);
			if (isContext(document, first)) {
				unsettled.addAll(here);
			}
			else {
				found.add(first);
				named.add(first.actor().id());
			}
			at = first.to();
		}
		settle(document, unsettled, found, named);
		return found;
	}

	private boolean isContext(Document document, Found found) {
		Phrases.Match<List<Alias>> match = this.list.at(document.tokens(), found.from(), found.to());
		return match != null && match.value()
			.stream()
			.filter((alias) -> alias.actor().equals(found.actor()))
			.allMatch(Alias::context);
	}

	private void settle(Document document, List<Found> unsettled, List<Found> found, Set<String> named) {
		Set<String> countries = countries(document, found);
		int last = -1;
		for (Found candidate : unsettled) {
			Actor actor = candidate.actor();
			boolean about = named.contains(actor.id())
					|| (actor.country() != null && countries.contains(actor.country()));
			if (about && candidate.from() >= last) {
				found.add(candidate);
				last = candidate.to();
			}
		}
	}

	private Set<String> countries(Document document, List<Found> found) {
		Set<String> countries = new HashSet<>();
		for (Token token : document.tokens()) {
			String country = this.nationalities.country(token);
			if (country != null) {
				countries.add(country);
			}
		}
		found.forEach((actor) -> {
			if (actor.actor().country() != null && !actor.actor().kind().code().equals("media")) {
				countries.add(actor.actor().country());
			}
		});
		return countries;
	}

	/**
	 * The actor that a tagged name is by an acronym that its newspaper writes as a word,
	 * "Isis" or "Unhcr", or null. Untagged, such a word may be any word.
	 */
	@Nullable Found acronym(Document document, NameMention name) {
		Phrases.Match<List<Alias>> match = this.list.at(document.tokens(), name.from(), name.to());
		if (match == null || match.to() != name.to() || name.to() - name.from() > 1) {
			return null;
		}
		return match.value()
			.stream()
			.filter((alias) -> !alias.context() && AliasRule.isLongAcronym(alias.text()))
			.findFirst()
			.map((alias) -> new Found(alias.actor(), name.from(), name.to(), 0))
			.orElse(null);
	}

	/** The actors that the longest alias at a token may mean. */
	private List<Found> at(Document document, int from) {
		int limit = document.tokens().size();
		Phrases.Match<List<Alias>> match = this.list.at(document.tokens(), from, limit);
		Phrases.Match<List<Alias>> cut = possessive(document, from, match);
		boolean shorter = cut != null && (match == null || cut.to() > match.to());
		Phrases.Match<List<Alias>> best = shorter ? cut : match;
		List<Found> found = new ArrayList<>();
		while (best != null && found.isEmpty()) {
			for (Alias alias : best.value()) {
				if (this.rule.fits(document, best.from(), best.to(), alias, shorter)) {
					found.add(shorter ? new Found(alias.actor(), best.from(), best.to(), 1)
							: core(document, alias, best.from(), best.to()));
				}
			}
			best = found.isEmpty() && !shorter ? this.list.at(document.tokens(), from, best.to() - 1) : null;
		}
		return found;
	}

	/**
	 * The part of an alias that names the actor: "Islamic State" of "Islamic State
	 * group".
	 */
	private Found core(Document document, Alias alias, int from, int to) {
		int start = from;
		while (start < to - 1 && isAside(document, start)) {
			start++;
		}
		if (start == from || !isAlias(document, alias, start, to)) {
			start = from;
		}
		int end = to;
		for (int i = to - 1; i > start && !document.token(i).isCapitalised(); i--) {
			end = isAlias(document, alias, start, i) ? i : end;
		}
		for (int i = start + 1; i < end; i++) {
			if (document.token(i).text().equals("(") && isAlias(document, alias, start, i)) {
				end = i;
			}
		}
		return new Found(alias.actor(), start, end, 0);
	}

	/** A small word, or one of "Britain-based", before the name itself. */
	private static boolean isAside(Document document, int at) {
		Token next = document.token(at + 1);
		return !document.token(at).isCapitalised() || (next.is("based") && next.hyphenated());
	}

	private boolean isAlias(Document document, Alias alias, int from, int to) {
		Phrases.Match<List<Alias>> match = this.list.at(document.tokens(), from, to);
		return match != null && match.to() == to
				&& match.value().stream().anyMatch((other) -> !other.context() && other.actor().equals(alias.actor()));
	}

	/** A match whose last word has an "s" that lost its apostrophe ("Assads forces"). */
	private Phrases.@Nullable Match<List<Alias>> possessive(Document document, int from,
			Phrases.@Nullable Match<List<Alias>> match) {
		Token token = document.token(from);
		boolean plural = token.isCapitalised() && token.fold().endsWith("s") && token.fold().length() > 4;
		if (match != null || !plural) {
			int last = (match != null) ? match.to() : from + 1;
			return extended(document, from, last);
		}
		return extended(document, from, from);
	}

	private Phrases.@Nullable Match<List<Alias>> extended(Document document, int from, int after) {
		for (int to = Math.min(document.tokens().size(), from + 6); to > after; to--) {
			Token last = document.token(to - 1);
			if (last.isCapitalised() && last.fold().endsWith("s") && last.fold().length() > 4) {
				List<Token> tokens = new ArrayList<>(document.tokens().subList(from, to - 1));
				tokens.add(new Token(last.start(), last.end() - 1, last.text().substring(0, last.text().length() - 1),
						last.fold().substring(0, last.fold().length() - 1), last.kind(), last.hyphenated()));
				Phrases.Match<List<Alias>> match = this.list.at(tokens, 0, tokens.size());
				if (match != null && match.to() == tokens.size()) {
					return new Phrases.Match<>(match.value(), from, to);
				}
			}
		}
		return null;
	}

}

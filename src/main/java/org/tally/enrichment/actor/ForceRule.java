package org.tally.enrichment.actor;

import java.util.HashMap;
import java.util.Map;

import org.jspecify.annotations.Nullable;
import org.tally.article.mention.Actor;
import org.tally.article.mention.ActorKind;
import org.tally.enrichment.place.Nationalities;
import org.tally.enrichment.text.Document;
import org.tally.enrichment.text.Lexicon;
import org.tally.enrichment.text.Token;

/**
 * Finds a nation's forces and government by pattern: "Iraqi counter-terrorism troops",
 * "Syrian transport ministry", "Turkish-backed forces".
 */
final class ForceRule {

	private static final int REACH = 4;

	private final ActorList list;

	private final ActorWords words;

	private final Nationalities nationalities;

	private final Map<String, String> adjectives = new HashMap<>();

	ForceRule(ActorList list, ActorWords words, Nationalities nationalities) {
		this.list = list;
		this.words = words;
		this.nationalities = nationalities;
		for (String[] row : Lexicon.rows("demonyms.tsv")) {
			// of a country's several adjectives ("Chechen", "Russian") the one whose
			// government is listed
			if (list.named(row[0] + " government") != null) {
				this.adjectives.putIfAbsent(row[1], row[0]);
			}
		}
	}

	/** The force or government whose name begins at a token, or null. */
	@Nullable Found at(Document document, int from) {
		Token token = document.token(from);
		if (!this.nationalities.isNationality(token)) {
			return null;
		}
		String country = this.nationalities.country(token);
		boolean led = document.token(from + 1).hyphenated();
		for (int at = from + 1; at <= from + REACH; at++) {
			if (document.isSentenceStart(at)) {
				return null;
			}
			Token word = document.token(at);
			if (this.words.is("force", word)) {
				ActorKind kind = led ? ActorKind.ARMED_GROUP : ActorKind.STATE_FORCE;
				return new Found(actor(document, from, at + 1, kind, country, "forces"), from, at + 1, 0);
			}
			if (this.words.is("rule", word)) {
				return new Found(actor(document, from, at + 1, ActorKind.GOVERNMENT, country, "government"), from,
						at + 1, 0);
			}
			if (!this.words.is("force-modifier", word) && !word.hyphenated()) {
				return null;
			}
		}
		return null;
	}

	private Actor actor(Document document, int from, int to, ActorKind kind, @Nullable String country, String noun) {
		String adjective = (country != null) ? this.adjectives.get(country) : null;
		boolean plain = to - from <= 3 && kind != ActorKind.ARMED_GROUP;
		Actor listed = (adjective != null && plain) ? this.list.named(adjective + " " + noun) : null;
		return (listed != null) ? listed : Actor.unlisted(document.name(from, to), kind);
	}

	/** The government of a country, or null where none is listed. */
	@Nullable Actor government(@Nullable String country) {
		if ("us".equals(country)) {
			return this.list.byId("united-states-government");
		}
		String adjective = (country != null) ? this.adjectives.get(country) : null;
		return (adjective != null) ? this.list.named(adjective + " government") : null;
	}

}

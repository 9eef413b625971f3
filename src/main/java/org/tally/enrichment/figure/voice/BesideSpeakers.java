package org.tally.enrichment.figure.voice;

import org.jspecify.annotations.Nullable;
import org.tally.article.mention.ActorKind;
import org.tally.article.mention.ActorMention;
import org.tally.article.mention.Named;
import org.tally.article.mention.PlaceMention;
import org.tally.enrichment.figure.context.ClauseWords;
import org.tally.enrichment.figure.context.NameIndex;
import org.tally.enrichment.figure.context.Spans.Span;
import org.tally.enrichment.text.Document;
import org.tally.enrichment.text.Sentence;
import org.tally.enrichment.text.Token;

/**
 * Finds who stands beside a verb of saying where titles, places or unknown names come
 * between: "P, the head of X, said", "activists in A said".
 */
final class BesideSpeakers {

	/** Words between a person and his office, or of an unknown name. */
	private static final int REACH = 4;

	/** Words between a person and what he heads. */
	private static final int OFFICE = 6;

	private final ClauseWords words;

	BesideSpeakers(ClauseWords words) {
		this.words = words;
	}

	/** Index of the verb or of the places before it: "activists in A in B said". */
	int behindPlaces(Document document, Sentence passage, int verb, NameIndex names) {
		int end = verb;
		int at = verb;
		while (at > passage.from()) {
			Span<PlaceMention> place = names.places().spanEndingAt(at);
			if (place != null) {
				at = place.from();
			}
			else if (this.words.is("link", document.token(at - 1)) || this.words.is("kind", document.token(at - 1))) {
				at--;
			}
			else {
				return names.places().between(at, end).isEmpty() ? verb : at;
			}
		}
		return verb;
	}

	/** A name that no rule for actors knows: "the Unified Relief Office said". */
	@Nullable Named unknown(Document document, Sentence passage, int verb, NameIndex names) {
		int end = document.token(verb - 1).text().equals(",") ? verb - 1 : verb;
		int from = end;
		while (from > passage.from() && document.token(from - 1).isCapitalised() && end - from < REACH
				&& names.places().endingAt(from) == null && names.dates().endingAt(from) == null
				&& names.actors().endingAt(from) == null) {
			from--;
		}
		boolean opening = from == passage.from() && end - from == 1;
		if (from == end || opening || this.words.is("pronoun", document.token(from))) {
			return null;
		}
		return NameIndex.unlisted(document, from, end);
	}

	/** "said X director P": P. */
	@Nullable ActorMention titled(Document document, NameIndex names, int to) {
		int at = document.token(to).is("'s") ? to + 1 : to;
		if (!this.words.is("title", document.token(at))) {
			return null;
		}
		ActorMention person = names.actors().startingAt(at + 1);
		return (person != null && person.actor().kind() == ActorKind.PERSON) ? person : null;
	}

	/** "P who runs X said", "P, a local activist, said", "P the head of X said": P. */
	static @Nullable ActorMention personBefore(Document document, NameIndex names, int from) {
		for (int end = from; end > from - OFFICE; end--) {
			ActorMention person = names.actors().endingAt(end);
			if (person != null) {
				return (person.actor().kind() == ActorKind.PERSON && end < from) ? person : null;
			}
			Token token = document.token(end - 1);
			if (token.isMark() && !token.text().equals(",")) {
				return null;
			}
		}
		return null;
	}

	/** What a preposition governs does not speak: "killed by X, Y said". */
	static boolean isObject(Document document, ActorMention mention) {
		int at = document.tokenAt(mention.at().start()) - 1;
		Token before = document.token(document.token(at).is("the") ? at - 1 : at);
		return before.is("by") || before.is("against") || before.is("in") || before.is("told") || before.is("from")
				|| before.is("with") || before.is("an");
	}

}

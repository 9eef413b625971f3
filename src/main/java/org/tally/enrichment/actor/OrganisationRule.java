package org.tally.enrichment.actor;

import org.jspecify.annotations.Nullable;
import org.tally.article.mention.Actor;
import org.tally.article.mention.ActorKind;
import org.tally.enrichment.tagger.NameMention;
import org.tally.enrichment.text.Document;
import org.tally.enrichment.text.Token;

/**
 * Finds organisations that are not listed by the last or first word of their name:
 * "Aleppo Police Command", "Union of Free Farmers".
 */
final class OrganisationRule {

	private static final int LONGEST = 7;

	private final ActorWords words;

	OrganisationRule(ActorWords words) {
		this.words = words;
	}

	/** The organisation whose name begins at a token, or null. */
	@Nullable Found at(Document document, int from) {
		Token first = document.token(from);
		// "East Java Police"
		boolean part = this.words.is("direction", first) && document.token(from + 1).isCapitalised()
				&& !this.words.is("never", document.token(from + 1));
		if (!first.isCapitalised() || (this.words.is("never", first) && !part)) {
			return null;
		}
		int end = from;
		ActorKind kind = null;
		int at = from;
		while (at < from + LONGEST && (at == from || !document.isSentenceStart(at))) {
			Token token = document.token(at);
			if (token.isCapitalised()) {
				ActorKind head = this.words.head(token);
				if (head != null && at > from) {
					kind = head;
					end = at + 1;
				}
			}
			else if (!isInside(document, at)) {
				break;
			}
			at++;
		}
		if (kind == null) {
			return named(document, from);
		}
		return new Found(Actor.unlisted(document.name(from, end), kind), from, end, 0);
	}

	/** The organisation that a tagged name is, or null where it is too doubtful. */
	@Nullable Found of(Document document, NameMention name) {
		ActorKind kind = this.words.head(document.token(name.to() - 1));
		kind = (kind == null) ? this.words.head(document.token(name.from())) : kind;
		if (kind == null && !isClear(document, name)) {
			return null;
		}
		return new Found(Actor.unlisted(document.name(name.from(), name.to()), (kind != null) ? kind : ActorKind.OTHER),
				name.from(), name.to(), 0);
	}

	/**
	 * Whether nothing makes a tagged name doubtful: marks inside, capitals all around.
	 */
	private boolean isClear(Document document, NameMention name) {
		if (name.to() - name.from() > LONGEST || this.words.is("never", document.token(name.from()))) {
			return false;
		}
		for (int i = name.from(); i < name.to(); i++) {
			if (document.token(i).isMark() && !document.token(i).is("&")) {
				return false;
			}
		}
		return !(document.token(name.from() - 1).isCapitalised() && document.token(name.to()).isCapitalised());
	}

	/** "Union of Free Farmers", "Committee for Human Rights". */
	private @Nullable Found named(Document document, int from) {
		ActorKind kind = this.words.head(document.token(from));
		Token link = document.token(from + 1);
		if (kind == null || !(link.is("of") || link.is("for"))) {
			return null;
		}
		int at = document.token(from + 2).is("the") ? from + 3 : from + 2;
		int end = at;
		while (end < at + 4 && !document.isSentenceStart(end) && document.token(end).isCapitalised()
				&& !this.words.is("never", document.token(end))) {
			end++;
		}
		return (end > at) ? new Found(Actor.unlisted(document.name(from, end), kind), from, end, 0) : null;
	}

	private static boolean isInside(Document document, int at) {
		Token token = document.token(at);
		boolean link = token.is("of") || token.is("for") || token.is("al");
		return (link || token.hyphenated()) && document.token(at + 1).isCapitalised();
	}

}

package org.tally.enrichment.figure.party;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

import org.tally.enrichment.figure.context.Claim;
import org.tally.enrichment.figure.context.ClauseWords;
import org.tally.enrichment.figure.context.NameIndex;
import org.tally.enrichment.figure.context.Party;
import org.tally.enrichment.figure.context.Spans.Span;
import org.tally.enrichment.text.Document;
import org.tally.enrichment.text.Lexicon;
import org.tally.enrichment.text.Token;

/**
 * Tells what a party does from the words before and behind it.
 */
final class PartyRoles {

	/** Words between a party and its air strike: "X heavy artillery fire". */
	private static final int OWNED = 3;

	/** Words between a party and its verb: "X, backed by ..., bombed". */
	private static final int REACH = 14;

	/** The same for a government that goes by the name of its country or capital. */
	private static final int PLACE_REACH = 2;

	private final Map<String, Set<String>> deeds = new HashMap<>();

	private final ClauseWords words;

	PartyRoles(ClauseWords words) {
		this.words = words;
		for (String[] row : Lexicon.rows("deeds.tsv")) {
			this.deeds.computeIfAbsent(row[1], (role) -> new HashSet<>()).add(row[0]);
		}
	}

	PartyRole role(Document document, Span<Party> party, int end, NameIndex names) {
		int before = party.from() - 1;
		while (isArticle(document.token(before)) || document.token(before).is("so")
				|| document.token(before).is("called")) {
			before--;
		}
		if (isInDoubt(document, party.from())) {
			return PartyRole.NONE;
		}
		Token lead = document.token(before);
		Token earlier = document.token(before - 1);
		if (lead.is("by")) {
			return is("unowned", earlier) ? PartyRole.NONE : PartyRole.AGENT;
		}
		if (lead.is("with")) {
			return is("clash", earlier) ? PartyRole.OPPONENT : PartyRole.NONE;
		}
		PartyRole deed = deed(document, party, end, names);
		boolean aim = is("pursuit", lead) || is("had", document.token(party.to()));
		if (aim && deed != PartyRole.OWNER) {
			return PartyRole.NONE;
		}
		if (lead.is("of")) {
			return (is("noun", earlier) && !is("verb", earlier)) ? PartyRole.OWNER
					: deed == PartyRole.OWNER ? deed : PartyRole.NONE;
		}
		return deed;
	}

	/** "whether X or Y carried out the strikes". */
	private boolean isInDoubt(Document document, int from) {
		for (int i = from - 1; i > from - REACH; i--) {
			if (is("doubt", document.token(i))) {
				return true;
			}
			if (isEnd(document.token(i))) {
				return false;
			}
		}
		return false;
	}

	private PartyRole deed(Document document, Span<Party> party, int end, NameIndex names) {
		if (owns(document, party)) {
			boolean uncertain = is("uncertain", document.token(party.from() - 1));
			return (uncertain || isKindOfAttack(document, party)) ? PartyRole.NONE : PartyRole.OWNER;
		}
		return (!party.value().adjective() && acts(document, party, end, names)) ? PartyRole.SUBJECT : PartyRole.NONE;
	}

	private boolean owns(Document document, Span<Party> party) {
		for (int i = party.to(); i < party.to() + OWNED; i++) {
			Token token = document.token(i);
			if (is("noun", token) && (i > party.to() || !isVerbAt(document, i))) {
				return true;
			}
			if (!token.isWord() || this.words.is("preposition", token) || this.words.is("conjunction", token)
					|| this.words.is("aux", token) || this.words.is("relative", token) || this.words.isSpeech(token)) {
				return token.is("'s") && is("noun", document.token(i + 1));
			}
		}
		return false;
	}

	/** "a terrorist car bomb": how, not who. */
	private boolean isKindOfAttack(Document document, Span<Party> party) {
		return party.value().adjective() && document.token(party.from()).is("terrorist")
				&& is("anonymous", document.token(party.to()));
	}

	/** "rebels shell the town" against "rebels' shell". */
	private boolean isVerbAt(Document document, int at) {
		Token next = document.token(at + 1);
		return is("verb", document.token(at)) && (isArticle(next) || next.isNumber() || next.isCapitalised());
	}

	private boolean acts(Document document, Span<Party> party, int end, NameIndex names) {
		int reach = party.to() + (party.value().place() ? PLACE_REACH : REACH);
		for (int i = party.to(); i < Math.min(end, reach); i++) {
			Token token = document.token(i);
			Token next = document.token(i + 1);
			if (is("claim", token)) {
				return true;
			}
			boolean says = this.words.isSpeech(token) && !isOwn(next) && !isOwn(document.token(i + 2));
			boolean passive = isPassive(token) && !next.fold().endsWith("ing") && !is("claim", next);
			boolean other = i > party.to() && names.parties().startingAt(i) != null && isSubject(document.token(i - 1));
			if (says || passive || other || isEnd(token)) {
				return false;
			}
			if (is("verb", token) || (isOwn(token) && is("noun", next))) {
				return true;
			}
		}
		return false;
	}

	/** Whether what a word leads in may be a subject: no preposition or "and" does. */
	private boolean isSubject(Token lead) {
		return !this.words.is("preposition", lead) && !lead.is("of") && !this.words.is("conjunction", lead)
				&& !isArticle(lead) && !is("pursuit", lead) && !lead.text().equals(",");
	}

	private boolean isEnd(Token token) {
		return (token.isMark() && !token.text().equals(",") && !token.text().equals("\"")) || this.words.isBreak(token);
	}

	private static boolean isPassive(Token token) {
		return token.is("were") || token.is("was") || token.is("been") || token.is("being") || token.is("is")
				|| token.is("are");
	}

	/** "X said it had killed", "X said its raids". */
	private static boolean isOwn(Token token) {
		return token.is("it") || token.is("its") || token.is("they") || token.is("their") || token.is("we")
				|| token.is("our");
	}

	/**
	 * Whether a count's verb has a deed for its subject that nobody owns there: "air
	 * strikes kill", "a car bomb has killed", "the war has killed".
	 */
	boolean isAnonymous(Document document, Claim claim) {
		int at = claim.cue() - 1;
		while (at > claim.passage().from() && (this.words.is("aux", document.token(at))
				|| this.words.is("adverb", document.token(at)) || document.token(at).is("that"))) {
			at--;
		}
		return claim.cue() > 0 && claim.cue() < claim.from() && is("cause", document.token(at));
	}

	/** Whether both sides harm in it: "clashes". */
	boolean isClash(Token token) {
		return is("clash", token);
	}

	private static boolean isArticle(Token token) {
		return token.is("the") || token.is("a") || token.is("an");
	}

	private boolean is(String role, Token token) {
		Set<String> known = this.deeds.get(role);
		return known != null && known.contains(token.fold());
	}

}

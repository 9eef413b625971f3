package org.tally.enrichment.figure.voice;

import org.tally.enrichment.figure.context.ClauseWords;
import org.tally.enrichment.text.Document;
import org.tally.enrichment.text.Token;

/**
 * Tells which verbs make a claim: those of saying, whose subject speaks whatever it is,
 * and those of counting, which only some can do.
 */
final class SpeechVerbs {

	/** Words between "put" and the toll. */
	private static final int TALLY = 5;

	private final ClauseWords words;

	SpeechVerbs(ClauseWords words) {
		this.words = words;
	}

	/** "said", "put its dead at", "spoke of"; not "claimed the lives of". */
	boolean isSaying(Document document, int at) {
		Token token = document.token(at);
		Token next = document.token(at + 1);
		if (isPassive(document, at)) {
			return false;
		}
		if (this.words.is("telling", token)) {
			return isToll(document, at);
		}
		if (this.words.is("speaking of", token)) {
			return next.is("of");
		}
		boolean taken = token.fold().startsWith("claim")
				&& (this.words.is("taken", next) || this.words.is("taken", document.token(at + 2)));
		return (this.words.isSpeech(token) && !taken) || this.words.is("quoting", token)
				|| (this.words.is("finding", token) && next.is("that"));
	}

	/** "counted", "recorded", "fear". */
	boolean isCounting(Document document, int at) {
		return (this.words.is("counting", document.token(at)) || isClaim(document, at)) && !isPassive(document, at);
	}

	/** "the rebels' claim that": a noun for a claim behind whose it is. */
	boolean isClaim(Document document, int at) {
		Token owner = document.token(at - 1);
		return this.words.is("claim", document.token(at)) && document.token(at + 1).is("that")
				&& (owner.is("'s") || owner.text().equals("'") || owner.text().equals("\u2019"));
	}

	/** "denied", "rejected as". */
	boolean isDenial(Document document, int at) {
		return this.words.is("denial", document.token(at));
	}

	/** "according to", "quoting": the speaker follows. */
	boolean isSource(Document document, int at) {
		return document.token(at).is("according") || this.words.is("quoting", document.token(at));
	}

	private boolean isToll(Document document, int at) {
		for (int i = at + 1; i < at + TALLY && document.token(i).isWord(); i++) {
			if (this.words.is("tally", document.token(i))) {
				return true;
			}
		}
		return false;
	}

	private static boolean isPassive(Document document, int at) {
		Token before = document.token(at - 1);
		return before.is("were") || before.is("was") || before.is("been") || before.is("be");
	}

}

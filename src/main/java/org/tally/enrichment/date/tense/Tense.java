package org.tally.enrichment.date.tense;

import java.util.Set;

import org.jspecify.annotations.Nullable;
import org.tally.enrichment.text.Document;
import org.tally.enrichment.text.Token;

/**
 * Reads which way a sentence turns a date in it: the nearest word before it that tells,
 * or else the first after it, further on where the date opens the sentence.
 */
public final class Tense {

	/** Words that a telling one is looked for in, before and after. */
	private static final int REACH = 12;

	/** Words after a date within a sentence that may be its verb. */
	private static final int NEXT = 3;

	/** Tokens from the start of a sentence that open it. */
	private static final int OPENING = 2;

	/** Words at most that narrow a date. */
	private static final int NARROWING = 5;

	private static final int SHORTEST_PAST = 5;

	private final Leads leads;

	public Tense(Leads leads) {
		this.leads = leads;
	}

	/**
	 * The turn of the date from one token to another.
	 */
	public Turn of(Document document, int from, int to) {
		int head = head(document, from);
		boolean limit = this.leads.has(document.token(head - 1), Lead.LIMIT);
		Token owner = document.token(head - 2);
		if (limit && (owner.is("have") || owner.is("has"))) {
			return Turn.FUTURE;
		}
		int start = from;
		boolean deed = false;
		boolean passive = false;
		while (start > Math.max(0, from - REACH) && !document.isSentenceStart(start)) {
			start--;
			passive |= document.token(start).is("be");
			Turn turn = turn(document, start);
			// "will be signed and presented in May" is ahead for all its participles
			if (turn == Turn.LIKELY_PAST) {
				deed = true;
			}
			else if (turn != null) {
				boolean holds = !deed || turn == Turn.FUTURE && passive;
				return (holds && turn == Turn.OPEN && limit) ? Turn.FUTURE : holds ? turn : Turn.LIKELY_PAST;
			}
		}
		if (deed) {
			return Turn.LIKELY_PAST;
		}
		if (limit) {
			return Turn.FUTURE;
		}
		return ahead(document, to, (from - start <= OPENING) ? REACH : NEXT);
	}

	/** Where the words that narrow a date begin: "the end of May". */
	private int head(Document document, int from) {
		int head = from;
		while (head > from - NARROWING && this.leads.has(document.token(head - 1), Lead.NARROW)) {
			head--;
		}
		return head;
	}

	private Turn ahead(Document document, int from, int reach) {
		for (int i = from; i < Math.min(document.tokens().size(), from + reach) && !document.isSentenceStart(i); i++) {
			Turn turn = turn(document, i);
			if (turn != null) {
				return turn;
			}
		}
		return Turn.OPEN;
	}

	/** What a word tells, or null where it tells nothing. */
	private @Nullable Turn turn(Document document, int at) {
		Token token = document.token(at);
		// "the SET index", "the Will family": names tell nothing
		boolean name = token.isCapitalised() && !document.isSentenceStart(at);
		if (!token.isWord() || name) {
			return null;
		}
		Set<Lead> leads = this.leads.of(token);
		if (leads.contains(Lead.FUTURE)) {
			return (token.is("may") && token.isCapitalised()) ? null : Turn.FUTURE;
		}
		Token next = document.token(at + 1);
		if (next.is("to") && leads.contains(Lead.INTENT) || next.is("for") && leads.contains(Lead.ARRANGED)) {
			return Turn.FUTURE;
		}
		if (leads.contains(Lead.PRESENT)) {
			return Turn.OPEN;
		}
		// "will be paid", "has yet to be signed": the participle itself tells nothing
		Token before = document.token(at - 1);
		boolean passive = before.is("be") || before.is("being") || before.is("not");
		if (leads.contains(Lead.PAST) && !passive) {
			return Turn.PAST;
		}
		boolean deed = !token.hyphenated() && !next.hyphenated() && token.fold().endsWith("ed")
				&& token.fold().length() >= SHORTEST_PAST && !token.isCapitalised() && !passive
				&& !leads.contains(Lead.NEUTRAL);
		return deed ? Turn.LIKELY_PAST : null;
	}

}

package org.tally.enrichment.figure.link;

import org.tally.enrichment.figure.count.Count;
import org.tally.enrichment.figure.count.Grammar;
import org.tally.enrichment.figure.count.Vocabulary;
import org.tally.enrichment.text.Document;
import org.tally.enrichment.text.Token;

/**
 * Tells by the words between two counts, or before one, whether they belong together.
 */
final class Joints {

	/** Words between the members of a list where "and" joins them. */
	private static final int AND_REACH = 7;

	/** The same for "as well as", which joins nothing else. */
	private static final int BESIDES_REACH = 18;

	/** Words between "13 raids" and "11 on the town". */
	private static final int PARALLEL_REACH = 16;

	private final Vocabulary vocabulary;

	private final Grammar grammar;

	Joints(Vocabulary vocabulary, Grammar grammar) {
		this.vocabulary = vocabulary;
		this.grammar = grammar;
	}

	static boolean isPart(Document document, Count count) {
		Token before = document.token(count.from() - 1);
		Token second = document.token(count.from() - 2);
		boolean among = document.token(count.to()).is("among")
				&& (document.token(count.to() + 1).is("them") || document.token(count.to() + 1).is("those"));
		boolean compared = count.phrase().isElided() && (before.is("from") && (second.is("up") || second.is("down"))
				|| (second.is("compared") && (before.is("to") || before.is("with"))) || before.is("against")
				|| before.is("versus"));
		boolean total = (before.is("to") || before.is("at")) && (second.is("total") || second.is("tally"));
		return compared || total || among || count.isOfThem(document) || before.is("including") || before.is("includes")
				|| before.is("included") || before.is("comprising")
				|| (before.is("them") && (second.is("among") || second.is("of") || second.is("amongst")))
				|| (before.is("whom") && (second.is("of") || second.is("among")))
				|| (before.is("mostly") && second.isMark()) || (before.is("and") && second.is("including"))
				|| (before.is("least") && second.is("at")) && document.token(count.from() - 3).is("including");
	}

	boolean isList(Document document, Count previous, Count count) {
		for (int i = previous.to(); i < count.from(); i++) {
			Token token = document.token(i);
			boolean link = this.grammar.is("joint", token) || isJoiningMark(token)
					|| this.grammar.is("possessive", token);
			if (!link || i - previous.to() > 3) {
				return false;
			}
		}
		return count.from() >= previous.to();
	}

	/**
	 * "20 fighters from the hills as well as 12 guides": a short phrase, then a
	 * conjunction.
	 */
	boolean goesOn(Document document, Count previous, Count count) {
		int gap = count.from() - previous.to();
		Token last = document.token(count.from() - 1);
		boolean conjunction = last.is("and") || (last.is("as") && document.token(count.from() - 2).is("well"));
		boolean besides = last.is("as");
		if (!conjunction || gap < 2 || gap > (besides ? BESIDES_REACH : AND_REACH) || count.phrase().isElided()) {
			return false;
		}
		for (int i = previous.to(); i < count.from(); i++) {
			Token token = document.token(i);
			boolean clause = (token.isMark() && !besides) || token.text().equals(";") || this.grammar.isAuxiliary(token)
					|| (this.grammar.isSpeech(token) && !besides) || this.grammar.is("relative", token)
					|| this.vocabulary.cueAt(document.tokens(), i, count.from(), "after", null) != null;
			if (clause) {
				return false;
			}
		}
		return true;
	}

	/** "13 raids on the city and 11 on the town": each number with its own place. */
	boolean isParallel(Document document, Count previous, Count count) {
		Token before = document.token(count.from() - 1);
		Token after = document.token(count.to());
		boolean place = after.is("in") || after.is("on") || after.is("at") || after.is("near");
		return count.phrase().isElided() && place && before.is("and") && !count.quantity().isArticle()
				&& count.from() - previous.to() <= PARALLEL_REACH;
	}

	/** "22 children had been killed along with six teachers". */
	boolean isBesides(Document document, Count previous, Count count) {
		int at = count.from() - 1;
		boolean with = document.token(at).is("with")
				&& (document.token(at - 1).is("along") || document.token(at - 1).is("together"));
		boolean besides = document.token(at).is("as") && document.token(at - 1).is("well");
		int end = Math.max(previous.to(), previous.cue() + 1);
		return (with || besides) && at - 1 - end >= 0 && at - 1 - end <= AND_REACH;
	}

	private static boolean isJoiningMark(Token token) {
		return token.text().equals(",") || token.text().equals("(") || token.text().equals("\u2014")
				|| token.text().equals("-");
	}

}

package org.tally.enrichment.figure;

import org.jspecify.annotations.Nullable;
import org.tally.article.FigureType;
import org.tally.enrichment.text.Document;
import org.tally.enrichment.text.Token;

/**
 * Lets a count take the type of the one before it: as a part of it ("including five
 * children") or as the next of a list that shares a verb ("10 soldiers and 5 guides").
 */
final class ListLinker {

	private final Vocabulary vocabulary;

	private final Grammar grammar;

	ListLinker(Vocabulary vocabulary, Grammar grammar) {
		this.vocabulary = vocabulary;
		this.grammar = grammar;
	}

	/**
	 * "including five children", "among them a woman", "10 soldiers and five civilians".
	 */
	@Nullable Count inherited(Document document, Count count, @Nullable Count previous) {
		if (previous == null || previous.type() == null) {
			return null;
		}
		boolean part = isPart(document, count);
		boolean list = isList(document, previous, count) || goesOn(document, previous, count);
		Noun noun = count.phrase().noun();
		boolean fits = (noun == null) ? (previous.phrase().noun() == null || previous.phrase().noun().isPeople())
				: sameClass(noun, previous.phrase().noun());
		if (!(part || list) || !fits || (noun == null && list && !part && count.phrase().isElided()
				&& !previous.phrase().isElided() && !document.token(count.to()).is("others"))) {
			return null;
		}
		return (previous.type() == FigureType.OTHER || previous.type() == FigureType.STRIKES) ? null
				: count.typed(previous.type(), previous.cue());
	}

	private static boolean isPart(Document document, Count count) {
		Token before = document.token(count.from() - 1);
		Token second = document.token(count.from() - 2);
		Token after = document.token(count.quantity().to());
		Token whose = document.token(count.quantity().to() + 1);
		boolean ofThem = after.is("of") && (whose.is("them") || whose.is("whom"));
		return ofThem || before.is("including") || before.is("includes") || before.is("included")
				|| before.is("comprising")
				|| (before.is("them") && (second.is("among") || second.is("of") || second.is("amongst")))
				|| (before.is("whom") && (second.is("of") || second.is("among")))
				|| (before.is("mostly") && second.isMark()) || (before.is("and") && second.is("including"))
				|| (before.is("least") && second.is("at")) && document.token(count.from() - 3).is("including");
	}

	private static boolean isList(Document document, Count previous, Count count) {
		for (int i = previous.to(); i < count.from(); i++) {
			Token token = document.token(i);
			boolean link = token.text().equals(",") || token.is("and") || token.is("or") || token.is("as")
					|| token.is("well") || token.is("plus") || token.is("along") || token.is("together")
					|| token.is("with") || token.text().equals("(") || token.is("also") || token.is("addition")
					|| token.is("alongside") || token.text().equals("\u2014") || token.text().equals("-");
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
	private boolean goesOn(Document document, Count previous, Count count) {
		int gap = count.from() - previous.to();
		Token last = document.token(count.from() - 1);
		boolean conjunction = last.is("and") || (last.is("as") && document.token(count.from() - 2).is("well"));
		if (!conjunction || gap < 2 || gap > 7 || count.phrase().isElided()) {
			return false;
		}
		for (int i = previous.to(); i < count.from(); i++) {
			Token token = document.token(i);
			boolean clause = token.isMark() || this.grammar.isAuxiliary(token) || this.grammar.isSpeech(token)
					|| this.grammar.is("relative", token)
					|| this.vocabulary.cueAt(document.tokens(), i, count.from(), "after", null) != null;
			if (clause) {
				return false;
			}
		}
		return true;
	}

	private static boolean sameClass(Noun noun, @Nullable Noun other) {
		boolean people = other == null || other.isPeople();
		return noun.isPeople() == people && (noun.isPeople() || (noun.category() == other.category()));
	}

}

package org.tally.enrichment.number;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

import org.tally.article.figure.Quantifier;
import org.tally.enrichment.number.Quantity.Kind;
import org.tally.enrichment.text.Document;
import org.tally.enrichment.text.Lexicon;
import org.tally.enrichment.text.Sentence;
import org.tally.enrichment.text.Token;

/**
 * Tells the numbers that count nothing: percentages, ages, durations, distances, times of
 * day, scores, and numbers that are part of a name ("9th Division", "Resolution 2254").
 */
final class NotCounts {

	private static final Set<String> CURRENCIES = Lexicon.rows("currencies.tsv")
		.stream()
		.map((row) -> row[0])
		.collect(Collectors.toUnmodifiableSet());

	/** Years in "women over 60". */
	private static final int OLDEST = 80;

	private final Map<String, String> words = new HashMap<>();

	NotCounts() {
		for (String[] row : Lexicon.rows("not-counts.tsv")) {
			this.words.put(row[0], row[1]);
		}
	}

	boolean excludes(Document document, Sentence sentence, Quantity quantity) {
		if (quantity.kind() != Kind.NUMBER) {
			return quantity.kind() == Kind.VAGUE && follows(document, quantity.to(), "measure");
		}
		Token first = document.token(quantity.from());
		Token before = document.token(quantity.from() - 1);
		Token next = document.token(quantity.to());
		Token last = document.token(quantity.to() - 1);
		if ((first.isNumber() && first.hyphenated()) || next.text().equals("%") || isSign(before, first)) {
			return true;
		}
		if (isRatio(document, quantity)) {
			return true;
		}
		if (next.hyphenated() && !next.is("strong")) {
			// "a 10-storey block", or a score: a range was read as one before
			return true;
		}
		boolean named = before.hyphenated() && before.isCapitalised() && first.isNumber();
		if (named && (next.is("area") || !next.isWord())) {
			return true;
		}
		if (isAge(document, quantity) || isAgeGroup(document, quantity)) {
			return true;
		}
		if (isTimeOrScore(document, quantity) || isYear(document, quantity)) {
			return true;
		}
		boolean labelled = quantity.from() > sentence.from() && names(before, next);
		return labelled || follows(document, quantity.to(), "measure") || last.text().endsWith(".");
	}

	/** Whether a number went from one to another by it: "rose", "fell". */
	boolean isRise(Token token) {
		return "rise".equals(this.words.get(token.fold()));
	}

	private boolean names(Token before, Token next) {
		String kind = this.words.get(before.fold());
		boolean countable = next.isWord() && !next.isCapitalised() && next.fold().length() > 3;
		return "name".equals(kind) || ("label".equals(kind) && !countable);
	}

	private boolean follows(Document document, int at, String kind) {
		Token next = document.token(at);
		if (next.is("of")) {
			next = document.token(at + 1);
		}
		if (next.is("more") || next.is("straight") || next.is("consecutive") || next.is("full") || next.is("local")) {
			next = document.token(at + 1);
		}
		return kind.equals(this.words.get(next.fold()));
	}

	private static boolean isSign(Token before, Token first) {
		return before.end() == first.start() && (before.text().equals("#") || before.text().equals(":")
				|| before.text().equals("/") || before.text().equals("@") || before.text().equals("+"));
	}

	/** "Omar Haddad, 31, a baker": years of one whose name stands before. */
	private static boolean isAge(Document document, Quantity quantity) {
		Token number = document.token(quantity.from());
		Token after = document.token(quantity.to());
		return number.isNumber() && number.text().length() <= 2 && quantity.to() - quantity.from() == 1
				&& document.token(quantity.from() - 1).text().equals(",")
				&& document.token(quantity.from() - 2).isCapitalised()
				&& (after.text().equals(",") || after.text().equals("."));
	}

	/** "one in five", "three in ten": numbers in words, no unit of time behind. */
	private boolean isRatio(Document document, Quantity quantity) {
		Token in = document.token(quantity.to());
		Token base = document.token(quantity.to() + 1);
		boolean first = in.is("in") && isBase(base) && !follows(document, quantity.to() + 2, "measure");
		boolean second = document.token(quantity.from() - 1).is("in") && isBase(document.token(quantity.from()))
				&& isBase(document.token(quantity.from() - 2)) && !follows(document, quantity.to(), "measure");
		return document.token(quantity.to() - 1).isWord() && (first || second);
	}

	private boolean isBase(Token token) {
		return "base".equals(this.words.get(token.fold()));
	}

	/** "children under five". */
	private boolean isAgeGroup(Document document, Quantity quantity) {
		boolean bounded = quantity.quantifier() == Quantifier.LESS_THAN
				|| quantity.quantifier() == Quantifier.MORE_THAN;
		Double age = (quantity.bounds().high() != null) ? quantity.bounds().high() : quantity.bounds().low();
		return bounded && age != null && age <= OLDEST
				&& "young".equals(this.words.get(document.token(quantity.from() - 1).fold()));
	}

	private static boolean isTimeOrScore(Document document, Quantity quantity) {
		Token last = document.token(quantity.to() - 1);
		Token mark = document.token(quantity.to());
		Token next = document.token(quantity.to() + 1);
		return (mark.text().equals(":") || mark.text().equals("/")) && mark.start() == last.end() && next.isNumber()
				&& next.start() == mark.end();
	}

	/**
	 * Four digits of our time are a year unless something that may be counted follows at
	 * once.
	 */
	private static boolean isYear(Document document, Quantity quantity) {
		Token token = document.token(quantity.to() - 1);
		if (quantity.to() - quantity.from() != 1 || !token.isNumber() || !token.text().matches("(19|20)\\d\\d")) {
			return false;
		}
		Token before = document.token(quantity.from() - 1);
		Token next = document.token(quantity.to());
		boolean dated = before.is("in") || before.is("since") || before.is("of") || before.is("by")
				|| before.is("until") || before.is("from") || before.is("early") || before.is("late")
				|| before.is("during");
		return dated || !next.isWord() || next.isCapitalised() || next.fold().length() < 4;
	}

	/** Whether a sum of money follows: a sign or a code such as "USD". */
	static boolean isCurrency(Token token) {
		return CURRENCIES.contains(token.text());
	}

}

package org.tally.enrichment.number;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;

import org.jspecify.annotations.Nullable;
import org.tally.article.figure.Bounds;
import org.tally.article.figure.Quantifier;
import org.tally.article.mention.Coded;
import org.tally.enrichment.number.NumberWords.Value;
import org.tally.enrichment.number.Quantity.Kind;
import org.tally.enrichment.text.Document;
import org.tally.enrichment.text.Lexicon;
import org.tally.enrichment.text.Phrases;
import org.tally.enrichment.text.Sentence;
import org.tally.enrichment.text.Token;

/**
 * Finds the number expressions of a sentence, with modifiers ("more than 100"), ranges
 * ("15 to 20"), vague counts ("dozens") and the articles "a" and "an".
 */
public final class QuantityFinder {

	/** Words between "rose" and "from 15 to 20". */
	private static final int RISE_REACH = 9;

	private final NumberWords numbers = new NumberWords();

	private final Phrases<Bounds> vague = new Phrases<>();

	private final Phrases<Quantifier> before = new Phrases<>();

	private final Phrases<Quantifier> after = new Phrases<>();

	private final NotCounts notCounts = new NotCounts();

	public QuantityFinder() {
		for (String[] row : Lexicon.rows("vague.tsv")) {
			this.vague.put(row[0], new Bounds(bound(row[1]), bound(row[2])));
		}
		for (String[] row : Lexicon.rows("quantifiers.tsv")) {
			(row[2].equals("before") ? this.before : this.after).put(row[0], Coded.of(Quantifier.class, row[1]));
		}
	}

	private static @Nullable Double bound(String text) {
		return text.equals("-") ? null : Double.valueOf(text);
	}

	/**
	 * The number expressions of a sentence in text order, without what a count cannot be
	 * (percentages, ages, times and the like).
	 * @param taken tokens that belong to something else, such as a date
	 */
	public List<Quantity> find(Document document, Sentence sentence, BitSet taken) {
		List<Quantity> found = new ArrayList<>();
		int at = sentence.from();
		while (at < sentence.to()) {
			Quantity quantity = taken.get(at) ? null : at(document.tokens(), at, sentence.to());
			if (quantity == null) {
				at++;
			}
			else {
				if (taken.get(quantity.from(), quantity.to()).isEmpty()
						&& !this.notCounts.excludes(document, sentence, quantity)) {
					found.add(quantity);
				}
				at = quantity.to();
			}
		}
		return found;
	}

	private @Nullable Quantity at(List<Token> tokens, int from, int limit) {
		int at = from;
		Quantifier quantifier = null;
		boolean between = tokens.get(from).is("between");
		if (between) {
			at++;
		}
		for (Phrases.Match<Quantifier> modifier = this.before.at(tokens, at,
				limit); modifier != null; modifier = this.before.at(tokens, at, limit)) {
			// "at least some 200": the first modifier bounds
			quantifier = (quantifier != null && quantifier != Quantifier.EXACT) ? quantifier : modifier.value();
			at = modifier.to();
		}
		Quantity range = range(tokens, from, at, limit, between);
		if (range != null) {
			return range;
		}
		boolean money = at < limit && NotCounts.isCurrency(tokens.get(at));
		Phrases.Match<Bounds> count = this.vague.at(tokens, money ? at + 1 : at, limit);
		if (count != null && !isQuestion(tokens, from)) {
			return vague(from, count, quantifier);
		}
		Value value = this.numbers.at(tokens, money ? at + 1 : at, limit);
		if (value == null) {
			return article(tokens, from, limit);
		}
		Phrases.Match<Quantifier> trailing = this.after.at(tokens, value.to(), limit);
		if ((quantifier == null || quantifier == Quantifier.EXACT) && trailing != null) {
			return counted(from, trailing.to(), value.value(), trailing.value(), money);
		}
		return counted(between ? from + 1 : from, value.to(), value.value(),
				(quantifier != null) ? quantifier : Quantifier.EXACT, money);
	}

	private @Nullable Quantity range(List<Token> tokens, int from, int at, int limit, boolean between) {
		boolean money = at < limit && NotCounts.isCurrency(tokens.get(at));
		Value low = this.numbers.at(tokens, money ? at + 1 : at, limit);
		if (low == null || low.to() >= limit) {
			return null;
		}
		Token link = tokens.get(low.to());
		int second = low.to() + 1;
		if (link.hyphenated() && link.isNumber()) {
			second = low.to();
		}
		else if (!(link.is("to") || link.is("or") || (between && link.is("and")) || link.text().equals("-")
				|| link.text().equals("\u2013"))) {
			return null;
		}
		if (money && second < limit && NotCounts.isCurrency(tokens.get(second))) {
			second++;
		}
		Value high = this.numbers.at(tokens, second, limit);
		if (high == null) {
			return null;
		}
		double first = low.value();
		if (high.scaled() && !low.scaled() && first < 1000 && high.value() >= 1000) {
			first *= high.value() / unscaled(tokens, second, limit, high);
		}
		boolean plausible = first < high.value() && (!link.is("or") || high.value() - first <= 2);
		boolean rise = link.is("to") && isRise(tokens, from);
		return (plausible && !rise) ? new Quantity(from, high.to(), new Bounds(first, high.value()), Quantifier.RANGE,
				money ? Kind.MONEY : Kind.NUMBER) : null;
	}

	/**
	 * "rose from 15 to 20" states two numbers, "from 15 to 20 people died" a range.
	 */
	private boolean isRise(List<Token> tokens, int from) {
		if (from == 0 || !tokens.get(from - 1).is("from")) {
			return false;
		}
		for (int i = from - 2; i >= Math.max(0, from - RISE_REACH); i--) {
			if (this.notCounts.isRise(tokens.get(i))) {
				return true;
			}
		}
		return false;
	}

	private double unscaled(List<Token> tokens, int from, int limit, Value scaled) {
		Value plain = this.numbers.at(tokens, from, Math.min(limit, from + 1));
		return (plain != null && plain.value() > 0) ? plain.value() : scaled.value();
	}

	private static Quantity vague(int from, Phrases.Match<Bounds> count, @Nullable Quantifier quantifier) {
		Bounds bounds = count.value();
		Quantifier code = Quantifier.VAGUE;
		if (quantifier == Quantifier.MORE_THAN || quantifier == Quantifier.AT_LEAST) {
			bounds = new Bounds(bounds.low(), null);
			code = quantifier;
		}
		return new Quantity(from, count.to(), bounds, code, Kind.VAGUE);
	}

	private static Quantity counted(int from, int to, double value, Quantifier quantifier, boolean money) {
		Bounds bounds = switch (quantifier) {
			case AT_LEAST, MORE_THAN -> new Bounds(value, null);
			case AT_MOST, LESS_THAN -> new Bounds(null, value);
			default -> Bounds.exactly(value);
		};
		return new Quantity(from, to, bounds, quantifier, money ? Kind.MONEY : Kind.NUMBER);
	}

	/** "how many", "too many" count nothing. */
	private static boolean isQuestion(List<Token> tokens, int from) {
		Token before = (from > 0) ? tokens.get(from - 1) : tokens.get(from);
		return before.is("how") || before.is("too") || before.is("so") || before.is("as");
	}

	private static @Nullable Quantity article(List<Token> tokens, int from, int limit) {
		Token token = tokens.get(from);
		boolean article = token.is("a") || token.is("an") || token.is("another");
		return (article && from + 1 < limit)
				? new Quantity(from, from + 1, Bounds.exactly(1), Quantifier.EXACT, Kind.ARTICLE) : null;
	}

}

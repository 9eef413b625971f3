package org.tally.enrichment.number;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;
import org.tally.enrichment.text.Lexicon;
import org.tally.enrichment.text.Phrases;
import org.tally.enrichment.text.Token;

/**
 * Reads a plain number in digits, words or both: {@code 4,000}, {@code 3.3 million},
 * {@code twenty-five}, {@code two dozen}, {@code half a million}.
 */
final class NumberWords {

	/**
	 * A number that was read.
	 *
	 * @param to index after its last token
	 * @param scaled whether a word such as "million" is part of it
	 */
	record Value(double value, int to, boolean scaled) {

	}

	/** Thousands by commas, of three digits or, as in South Asia, of two. */
	private static final Pattern GROUPED = Pattern.compile("\\d{1,3}(,\\d{2,3})*,\\d{3}(\\.\\d+)?");

	private final Map<String, Double> units = new HashMap<>();

	private final Map<String, Double> scales = new HashMap<>();

	/** Letters that scale a number they stick to: {@code 300k}. */
	private final Map<String, Double> suffixes = new HashMap<>();

	private final Phrases<Double> halves = new Phrases<>();

	private final Phrases<Double> fixed = new Phrases<>();

	NumberWords() {
		for (String[] row : Lexicon.rows("numbers.tsv")) {
			double value = Double.parseDouble(row[1]);
			switch (row[2]) {
				case "unit" -> this.units.put(row[0], value);
				case "scale" -> this.scales.put(row[0], value);
				case "suffix" -> this.suffixes.put(row[0], value);
				case "fraction" -> this.halves.put(row[0], value);
				default -> this.fixed.put(row[0], value);
			}
		}
	}

	/**
	 * The number that begins at a token, or null.
	 */
	@Nullable Value at(List<Token> tokens, int from, int limit) {
		if (from >= limit) {
			return null;
		}
		Phrases.Match<Double> match = this.fixed.at(tokens, from, limit);
		if (match != null) {
			return scaled(tokens, match.value(), match.to(), limit);
		}
		if (!tokens.get(from).isNumber()) {
			return words(tokens, from, limit);
		}
		int to = SpacedDigits.end(tokens, from, limit);
		Double value = (to > from + 1) ? SpacedDigits.value(tokens, from, to) : digits(tokens.get(from).text());
		return (value != null) ? scaled(tokens, value, to, limit) : null;
	}

	/**
	 * Digits with thousands parted by commas or full stops; one full stop before fewer or
	 * more digits is decimal.
	 */
	static @Nullable Double digits(String text) {
		String plain = text.replace(",", "");
		if (text.indexOf(',') >= 0 && !GROUPED.matcher(text).matches()) {
			return null;
		}
		if (text.matches("\\d{1,3}(\\.\\d{3}){2,}")) {
			plain = text.replace(".", "");
		}
		// Nine figures before the point are more than any count; longer runs are
		// telephone numbers and the like.
		if (plain.length() > 12 || plain.chars().filter((c) -> c == '.').count() > 1) {
			return null;
		}
		return Double.valueOf(plain);
	}

	private Value scaled(List<Token> tokens, double value, int to, int limit) {
		double result = value;
		int end = to;
		Phrases.Match<Double> half = this.halves.at(tokens, to, limit);
		if (half != null && half.to() < limit && this.scales.containsKey(tokens.get(half.to()).fold())) {
			// "two and a half million"
			result += half.value();
			end = half.to();
		}
		Double suffix = (to < limit) ? this.suffixes.get(tokens.get(to).fold()) : null;
		if (suffix != null && tokens.get(to).start() == tokens.get(to - 1).end() && isSuffix(tokens, to, limit)) {
			return new Value(value * suffix, to + 1, true);
		}
		while (end < limit) {
			Double scale = this.scales.get(tokens.get(end).fold());
			if (scale == null) {
				break;
			}
			result *= scale;
			end++;
			half = this.halves.at(tokens, end, limit);
			if (half != null) {
				// "a million and a half"
				return new Value(result + half.value() * scale, half.to(), true);
			}
		}
		return new Value(result, end, end > to);
	}

	/** "m" is metres unless money stands before the number or a plural behind it. */
	private static boolean isSuffix(List<Token> tokens, int at, int limit) {
		if (!tokens.get(at).is("m") || (at > 1 && NotCounts.isCurrency(tokens.get(at - 2)))) {
			return true;
		}
		Token next = (at + 1 < limit) ? tokens.get(at + 1) : tokens.get(at);
		return next.is("people") || next.is("children") || next.is("women")
				|| (next.fold().length() > 4 && next.fold().endsWith("s"));
	}

	private @Nullable Value words(List<Token> tokens, int from, int limit) {
		double total = 0;
		double current = 0;
		boolean scaled = false;
		int at = from;
		while (at < limit) {
			String word = tokens.get(at).fold();
			Double unit = this.units.get(word);
			Double scale = this.scales.get(word);
			if (unit != null && fits(current, unit)) {
				current += unit;
			}
			else if (scale != null && current + total > 0) {
				scaled = true;
				double multiplied = Math.max(1, current) * scale;
				boolean closes = scale >= 1000;
				total += closes ? multiplied : 0;
				current = closes ? 0 : multiplied;
			}
			else if (!(word.equals("and") && current >= 100 && at + 1 < limit
					&& this.units.containsKey(tokens.get(at + 1).fold()))) {
				break;
			}
			at++;
		}
		if (total + current <= 0) {
			return null;
		}
		return scaled ? new Value(total + current, at, true) : scaled(tokens, total + current, at, limit);
	}

	/**
	 * Whether a word may follow within one number: "twenty five" is one, "five twenty" is
	 * two.
	 */
	private static boolean fits(double current, double unit) {
		double rest = current % 100;
		return rest == 0 || (rest >= 20 && rest % 10 == 0 && unit < 10);
	}

}

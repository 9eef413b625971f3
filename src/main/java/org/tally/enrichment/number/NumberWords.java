package org.tally.enrichment.number;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

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

	private final Map<String, Double> units = new HashMap<>();

	private final Map<String, Double> scales = new HashMap<>();

	private final Phrases<Double> fixed = new Phrases<>();

	NumberWords() {
		for (String[] row : Lexicon.rows("numbers.tsv")) {
			double value = Double.parseDouble(row[1]);
			switch (row[2]) {
				case "unit" -> this.units.put(row[0], value);
				case "scale" -> this.scales.put(row[0], value);
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
		Token token = tokens.get(from);
		if (token.isNumber()) {
			Double value = digits(token.text());
			return (value != null) ? scaled(tokens, value, from + 1, limit) : null;
		}
		return words(tokens, from, limit);
	}

	/**
	 * Digits with thousands parted by commas or full stops; one full stop before fewer or
	 * more digits is decimal.
	 */
	static @Nullable Double digits(String text) {
		String plain = text.replace(",", "");
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
		while (end < limit) {
			Double scale = this.scales.get(tokens.get(end).fold());
			if (scale == null) {
				break;
			}
			result *= scale;
			end++;
		}
		return new Value(result, end, end > to);
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
		return (total + current > 0) ? new Value(total + current, at, scaled) : null;
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

package org.tally.enrichment.date.calendar;

import java.util.HashMap;
import java.util.Map;

import org.jspecify.annotations.Nullable;
import org.tally.enrichment.text.Document;
import org.tally.enrichment.text.Lexicon;
import org.tally.enrichment.text.Token;

/**
 * Numbers and ordinals as dates have them, in digits or words.
 */
public final class SmallNumbers {

	/**
	 * A number that was read.
	 *
	 * @param to index after its last token
	 */
	public record Read(int value, int to) {

	}

	private static final int LAST_DAY = 31;

	private static final int TEN = 10;

	private final Map<String, Integer> numbers = new HashMap<>();

	private final Map<String, Integer> ordinals = new HashMap<>();

	public SmallNumbers() {
		for (String[] row : Lexicon.rows("calendar.tsv")) {
			switch (row[1]) {
				case "number" -> this.numbers.put(row[0], Integer.valueOf(row[2]));
				case "ordinal" -> this.ordinals.put(row[0], Integer.valueOf(row[2]));
				default -> {
					// a word of CalendarWords
				}
			}
		}
	}

	/**
	 * A whole number under 1000 in digits, or one under 100 in words: "12", "twenty
	 * five"; "a" is one.
	 */
	public @Nullable Read number(Document document, int at) {
		Token token = document.token(at);
		if (token.isNumber() && token.text().length() < 4 && token.text().chars().allMatch(Character::isDigit)) {
			return new Read(Integer.parseInt(token.text()), at + 1);
		}
		if (token.is("a") || token.is("an")) {
			return new Read(1, at + 1);
		}
		Integer value = this.numbers.get(token.fold());
		if (value == null) {
			return null;
		}
		Integer ones = (value >= 2 * TEN && value % TEN == 0) ? this.numbers.get(document.token(at + 1).fold()) : null;
		return (ones != null && ones < TEN) ? new Read(value + ones, at + 2) : new Read(value, at + 1);
	}

	/**
	 * An ordinal in words: "third", "twenty-first".
	 */
	public @Nullable Read ordinal(Document document, int at) {
		Token token = document.token(at);
		Integer value = this.ordinals.get(token.fold());
		if (value != null) {
			return new Read(value, at + 1);
		}
		Integer tens = this.numbers.get(token.fold());
		Integer ones = (tens != null && (tens == 2 * TEN || tens == 3 * TEN))
				? this.ordinals.get(document.token(at + 1).fold()) : null;
		return (tens != null && ones != null && ones < TEN) ? new Read(tens + ones, at + 2) : null;
	}

	/**
	 * A day of a month: "5", "05", "5th", "fifth".
	 */
	public @Nullable Read dayOfMonth(Document document, int at) {
		String fold = document.token(at).fold();
		int digits = 0;
		while (digits < fold.length() && fold.charAt(digits) >= '0' && fold.charAt(digits) <= '9') {
			digits++;
		}
		if (digits == 0) {
			Read ordinal = ordinal(document, at);
			return (ordinal != null && ordinal.value() <= LAST_DAY) ? ordinal : null;
		}
		String suffix = fold.substring(digits);
		boolean ordinal = suffix.isEmpty() || suffix.equals("st") || suffix.equals("nd") || suffix.equals("rd")
				|| suffix.equals("th");
		int day = (digits <= 2 && ordinal) ? Integer.parseInt(fold.substring(0, digits)) : 0;
		return (day >= 1 && day <= LAST_DAY) ? new Read(day, at + 1) : null;
	}

}

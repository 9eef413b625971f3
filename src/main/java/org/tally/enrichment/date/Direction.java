package org.tally.enrichment.date;

import java.util.HashSet;
import java.util.Set;

import org.tally.enrichment.text.Document;
import org.tally.enrichment.text.Lexicon;
import org.tally.enrichment.text.Token;

/**
 * Whether the words before a date turn it to the future; without them a bare weekday or
 * month is the latest past one.
 */
final class Direction {

	/** Words back in the sentence that a modal is looked for. */
	private static final int REACH = 8;

	private final Set<String> future = new HashSet<>();

	private final Set<String> past = new HashSet<>();

	private final Set<String> year = new HashSet<>();

	Direction() {
		for (String[] row : Lexicon.rows("date-leads.tsv")) {
			(switch (row[1]) {
				case "future" -> this.future;
				case "past" -> this.past;
				default -> this.year;
			}).add(row[0]);
		}
	}

	boolean isFuture(Document document, int at) {
		for (int i = at - 1; i >= Math.max(0, at - REACH); i--) {
			Token token = document.token(i);
			if (token.text().equals(".") || this.past.contains(token.fold())) {
				return false;
			}
			if (this.future.contains(token.fold())) {
				return true;
			}
		}
		return false;
	}

	boolean leadsYear(Token token) {
		return this.year.contains(token.fold());
	}

}

package org.tally.enrichment.date.tense;

import java.util.EnumSet;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

import org.tally.enrichment.text.Lexicon;
import org.tally.enrichment.text.Token;

/**
 * The words that tell how the date beside them is to be read.
 */
public final class Leads {

	private final Map<String, Set<Lead>> byWord = new HashMap<>();

	public Leads() {
		for (String[] row : Lexicon.rows("date-leads.tsv")) {
			Lead lead = Lead.valueOf(row[1].toUpperCase(Locale.ROOT).replace('-', '_'));
			this.byWord.computeIfAbsent(row[0], (word) -> EnumSet.noneOf(Lead.class)).add(lead);
		}
	}

	/**
	 * Whether a word does that.
	 */
	public boolean has(Token token, Lead lead) {
		return of(token).contains(lead);
	}

	Set<Lead> of(Token token) {
		return this.byWord.getOrDefault(token.fold(), Set.of());
	}

}

package org.tally.enrichment.place;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

import org.jspecify.annotations.Nullable;
import org.tally.enrichment.text.Folding;
import org.tally.enrichment.text.Lexicon;
import org.tally.enrichment.text.Token;

/**
 * Names of peoples: adjectives ("Syrian") and plurals ("Syrians", "Britons").
 */
public final class Nationalities {

	private final Map<String, String> countries = new HashMap<>();

	private final Set<String> peoples = new HashSet<>();

	public Nationalities() {
		for (String[] row : Lexicon.rows("demonyms.tsv")) {
			this.countries.put(Folding.fold(row[0]), row[1].equals("-") ? "" : row[1]);
			for (String people : Lexicon.column(row, 2).split("\\|")) {
				this.peoples.add(Folding.fold(people));
			}
		}
		this.peoples.remove("");
	}

	/** Whether a token is the plural of a people. */
	public boolean isPeople(Token token) {
		return token.isCapitalised() && this.peoples.contains(token.fold());
	}

	/** Whether a token is such an adjective or plural. */
	public boolean isNationality(Token token) {
		return token.isCapitalised()
				&& (this.countries.containsKey(token.fold()) || this.peoples.contains(token.fold()));
	}

	/** The country of an adjective, or null where it is none or of no one country. */
	public @Nullable String country(Token token) {
		String country = token.isCapitalised() ? this.countries.get(token.fold()) : null;
		return (country == null || country.isEmpty()) ? null : country;
	}

}

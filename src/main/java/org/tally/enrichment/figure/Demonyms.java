package org.tally.enrichment.figure;

import java.util.HashSet;
import java.util.Set;

import org.tally.article.Population;
import org.tally.enrichment.text.Folding;
import org.tally.enrichment.text.Lexicon;
import org.tally.enrichment.text.Token;

/**
 * Names of peoples ("Syrians", "Britons").
 */
final class Demonyms {

	static final Noun PEOPLE = new Noun(Noun.Category.PERSON, Population.PEOPLE, null);

	private final Set<String> peoples = new HashSet<>();

	Demonyms() {
		for (String[] row : Lexicon.rows("demonyms.tsv")) {
			for (String people : Lexicon.column(row, 2).split("\\|")) {
				this.peoples.add(Folding.fold(people));
			}
		}
		this.peoples.remove("");
	}

	boolean isPeople(Token token) {
		return token.isCapitalised() && this.peoples.contains(token.fold());
	}

}

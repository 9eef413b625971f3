package org.tally.enrichment.actor;

import java.util.Locale;

import org.tally.enrichment.actor.ActorList.Alias;
import org.tally.enrichment.text.Document;
import org.tally.enrichment.text.Token;

/**
 * Tells whether words are an alias as it is spelt: aliases in capitals match only
 * capitals, common words only themselves.
 */
final class AliasRule {

	private static final int SPOKEN = 4;

	private final ActorWords words;

	AliasRule(ActorWords words) {
		this.words = words;
	}

	boolean fits(Document document, int from, int to, Alias alias, boolean cut) {
		String text = document.words(from, to);
		String words = cut ? text.substring(0, text.length() - 1) : text;
		Token first = document.token(from);
		if (alias.context()) {
			return words.equals(alias.text()) || (document.isSentenceStart(from)
					&& words.equals(Character.toUpperCase(alias.text().charAt(0)) + alias.text().substring(1)));
		}
		if (isAcronym(alias.text())) {
			boolean shouted = document.token(from - 1).isAllCaps() && document.token(to).isAllCaps();
			return words.replace(".", "").equals(alias.text().replace(".", ""))
					&& !(shouted && alias.text().length() < 5);
		}
		boolean person = alias.actor().kind().code().equals("person");
		boolean surname = person && to - from == 1;
		if (surname && this.words.isGivenName(document.token(from - 1)) && !this.words.isGivenName(first)) {
			return false;
		}
		return Character.isLowerCase(alias.text().charAt(0)) ? true
				: first.isCapitalised() || !Character.isUpperCase(alias.text().charAt(0)) || first.is("al");
	}

	/** Whether it is spoken as a word, as acronyms of fewer letters seldom are. */
	static boolean isLongAcronym(String text) {
		return isAcronym(text) && text.length() >= SPOKEN;
	}

	private static boolean isAcronym(String text) {
		return text.length() > 1 && text.equals(text.toUpperCase(Locale.ROOT))
				&& text.chars().anyMatch(Character::isLetter);
	}

}

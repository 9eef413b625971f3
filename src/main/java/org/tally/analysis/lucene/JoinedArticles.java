package org.tally.analysis.lucene;

import java.io.Reader;
import java.util.regex.Pattern;

import org.apache.lucene.analysis.pattern.PatternReplaceCharFilter;

/**
 * Keeps an Arabic article and the name behind its hyphen together through the tokenizer,
 * which would split at the hyphen: the hyphen becomes a {@link #JOINT}, so that lengths
 * and offsets stay.
 * <p>
 * Articles are al-, el- and ul- before anything, and those that take on the name's first
 * consonant only before that consonant: ez-Zor, ash-Sham, an-Nusra, but not at-risk or
 * en-route.
 */
final class JoinedArticles {

	/**
	 * The hyphenation point: no news text has it, and the tokenizer does not split there.
	 */
	static final char JOINT = '\u2027';

	private static final Pattern ARTICLE = Pattern.compile(
			"(?<![\\p{L}\\p{N}])([aeu](?:l|(?:(sh|th|dh|[dnrstz])(?=[-\u2010\u2011]\\2))))[-\u2010\u2011](?=\\p{L})",
			Pattern.CASE_INSENSITIVE);

	private JoinedArticles() {
	}

	static Reader join(Reader text) {
		return new PatternReplaceCharFilter(ARTICLE, "$1" + JOINT, text);
	}

}

package org.tally.web.article.text;

import org.tally.article.mention.Mention;

/**
 * A sentence around the words it is quoted for.
 */
public record Quote(String before, String words, String after) {

	/** About two lines of the column on either side. */
	private static final int SIDE = 90;

	public static Quote of(String text, Mention sentence, Mention words) {
		String before = text.substring(sentence.start(), words.start()).replaceAll("\\s+", " ").stripLeading();
		String after = text.substring(words.end(), sentence.end()).replaceAll("\\s+", " ").stripTrailing();
		return new Quote(cutLeft(before), words.in(text), cutRight(after));
	}

	private static String cutLeft(String text) {
		if (text.length() <= SIDE) {
			return text;
		}
		int space = text.indexOf(' ', text.length() - SIDE);
		return "… " + text.substring((space >= 0) ? space + 1 : text.length() - SIDE);
	}

	private static String cutRight(String text) {
		if (text.length() <= SIDE) {
			return text;
		}
		int space = text.lastIndexOf(' ', SIDE);
		return text.substring(0, (space >= 0) ? space : SIDE) + " …";
	}

}

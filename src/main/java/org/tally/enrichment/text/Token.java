package org.tally.enrichment.text;

/**
 * One word, number or punctuation mark of a text.
 *
 * @param start inclusive, in UTF-16 units of the text
 * @param end exclusive
 * @param text as it stands
 * @param fold in lower case without diacritics, apostrophes and full stops
 * @param hyphenated whether a hyphen joins it to the token before it
 */
public record Token(int start, int end, String text, String fold, Kind kind, boolean hyphenated) {

	/**
	 * What a token is made of.
	 */
	public enum Kind {

		WORD, NUMBER, MARK

	}

	public boolean isWord() {
		return this.kind == Kind.WORD;
	}

	public boolean isNumber() {
		return this.kind == Kind.NUMBER;
	}

	public boolean isMark() {
		return this.kind == Kind.MARK;
	}

	public boolean is(String fold) {
		return this.fold.equals(fold);
	}

	/**
	 * Whether it is a word that begins with a capital.
	 */
	public boolean isCapitalised() {
		return this.kind == Kind.WORD && Character.isUpperCase(this.text.charAt(0));
	}

	/**
	 * Whether it is a word of two or more letters, all of them capitals.
	 */
	public boolean isAllCaps() {
		int letters = 0;
		for (int i = 0; i < this.text.length(); i++) {
			char c = this.text.charAt(i);
			if (Character.isLowerCase(c)) {
				return false;
			}
			letters += Character.isLetter(c) ? 1 : 0;
		}
		return letters > 1;
	}

}

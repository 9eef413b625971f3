package org.tally.search.suggest;

/**
 * Near spellings: a letter left out, added, mistaken, or two in the wrong order.
 */
final class Typos {

	private Typos() {
	}

	/**
	 * Whether a text begins with something so near to a prefix.
	 * @param most how many typos at most
	 */
	static boolean startsWith(String text, String prefix, int most) {
		int columns = Math.min(text.length(), prefix.length() + most);
		int[] beforeLast = new int[columns + 1];
		int[] last = new int[columns + 1];
		int[] row = new int[columns + 1];
		for (int j = 0; j <= columns; j++) {
			last[j] = j;
		}
		for (int i = 1; i <= prefix.length(); i++) {
			row[0] = i;
			int least = i;
			for (int j = 1; j <= columns; j++) {
				int same = (prefix.charAt(i - 1) == text.charAt(j - 1)) ? 0 : 1;
				row[j] = Math.min(Math.min(row[j - 1], last[j]) + 1, last[j - 1] + same);
				if (i > 1 && j > 1 && prefix.charAt(i - 1) == text.charAt(j - 2)
						&& prefix.charAt(i - 2) == text.charAt(j - 1)) {
					row[j] = Math.min(row[j], beforeLast[j - 2] + 1);
				}
				least = Math.min(least, row[j]);
			}
			if (least > most) {
				return false;
			}
			int[] spare = beforeLast;
			beforeLast = last;
			last = row;
			row = spare;
		}
		for (int j = 0; j <= columns; j++) {
			if (last[j] <= most) {
				return true;
			}
		}
		return false;
	}

}

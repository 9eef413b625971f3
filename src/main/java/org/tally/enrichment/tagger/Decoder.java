package org.tally.enrichment.tagger;

/**
 * Tags an article from its first token to its last. What cannot begin a name is passed
 * over, so that most tokens cost nothing.
 */
final class Decoder {

	/**
	 * Chooses a tag.
	 */
	interface Choice {

		/**
		 * The best tag of a token.
		 * @param allowed the tags that may stand here, as bits
		 */
		int choose(int token, Features features, int allowed);

	}

	private Decoder() {
	}

	static int[] decode(Traits traits, Choice choice) {
		int[] tags = new int[traits.size];
		Features features = new Features(traits);
		int tag = Tags.OUTSIDE;
		int before = Tags.OUTSIDE;
		for (int i = 0; i < traits.size; i++) {
			int next = Tags.OUTSIDE;
			if (traits.candidate[i] || Tags.isOpen(tag)) {
				features.read(i, tag, before);
				next = choice.choose(i, features, Tags.after(tag, traits.last[i]));
				features.remember(i, next);
			}
			before = tag;
			tag = next;
			tags[i] = tag;
		}
		return tags;
	}

}

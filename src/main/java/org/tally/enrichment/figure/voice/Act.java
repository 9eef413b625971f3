package org.tally.enrichment.figure.voice;

import org.tally.article.mention.Named;

/**
 * Someone says something.
 *
 * @param verb index of the verb
 * @param head the noun that stands for the speaker ("source" of "a source at the
 * ministry"), or an empty string
 * @param denial whether it is said not to be so
 */
public record Act(int verb, Named voice, String head, boolean denial) {

	Act(int verb, Named voice, String head) {
		this(verb, voice, head, false);
	}

	Act denied() {
		return new Act(this.verb, this.voice, this.head, true);
	}

}

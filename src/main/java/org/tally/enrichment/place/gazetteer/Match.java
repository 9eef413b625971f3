package org.tally.enrichment.place.gazetteer;

import java.util.List;

/**
 * A stretch of text that names a place.
 *
 * @param key the name as the gazetteer looks it up
 * @param entries the places that bear it, at least one
 * @param to index after its last token
 * @param possessive whether an "s" without its apostrophe sticks to it ("Syrias")
 */
public record Match(String key, List<Entry> entries, int from, int to, boolean possessive) {

	/**
	 * Whether the name is spelt otherwise than the gazetteer has it, as names from Arabic
	 * are.
	 */
	public boolean isRespelt() {
		return this.key.startsWith(Gazetteer.FOLDED);
	}

	/**
	 * A name is as strong as its largest bearer, whichever of them an article means.
	 */
	public boolean isStrong() {
		return this.entries.stream().anyMatch(Entry::isStrong);
	}

}

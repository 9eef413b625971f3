package org.tally.enrichment.tagger;

import org.tally.enrichment.text.Document;

/**
 * Tags the names of persons, places and organisations in an article. Deterministic and
 * safe to share between threads; loading takes a moment, so keep one.
 */
public final class Tagger {

	private final NameLexicon lexicon;

	private final Decoder.Choice model;

	Tagger(NameLexicon lexicon, Decoder.Choice model) {
		this.lexicon = lexicon;
		this.model = model;
	}

	/**
	 * Loads the bundled model.
	 */
	public static Tagger load() {
		return new Tagger(new NameLexicon(), NameModel.load());
	}

	/**
	 * The names in text order; none overlaps another. Never fails, whatever the text.
	 */
	public TaggedNames tag(Document document) {
		int[] tags = Decoder.decode(new Traits(document, this.lexicon), this.model);
		return new TaggedNames(Tags.names(tags), tags.length);
	}

}

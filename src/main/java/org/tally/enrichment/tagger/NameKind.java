package org.tally.enrichment.tagger;

/**
 * What a name is of (closed list).
 */
public enum NameKind {

	PERSON, PLACE, ORGANISATION

}

package org.tally.enrichment.tagger;

/**
 * A name where its tokens stand.
 *
 * @param from index of its first token
 * @param to index after its last token
 */
public record NameMention(int from, int to, NameKind kind) {

}

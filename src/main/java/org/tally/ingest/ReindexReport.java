package org.tally.ingest;

/**
 * How a reindex ended.
 *
 * @param complete whether every article was copied and readers now see the new index
 */
public record ReindexReport(IngestReport copied, boolean complete) {

}

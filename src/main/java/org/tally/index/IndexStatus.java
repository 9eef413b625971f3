package org.tally.index;

/**
 * How the index stands.
 *
 * @param health {@code green}, {@code yellow} or {@code red}
 * @param version of Elasticsearch
 * @param bytes on disk
 * @param mappingVersion of the index, to compare with {@code currentMappingVersion}
 * @param interruptedReindex whether a reindex was begun and not finished
 */
public record IndexStatus(String version, String health, long articles, long bytes, long savedQueries,
		int mappingVersion, int currentMappingVersion, boolean interruptedReindex) {

}

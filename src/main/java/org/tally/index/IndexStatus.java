package org.tally.index;

/**
 * How the index stands.
 *
 * @param address of the Elasticsearch that is used
 * @param index the index behind the readers' alias
 * @param health {@code green}, {@code yellow} or {@code red}
 * @param version of Elasticsearch
 * @param bytes on disk
 * @param mappingVersion of the index, to compare with {@code currentMappingVersion}
 * @param interruptedReindex whether a reindex was begun and not finished
 */
public record IndexStatus(String address, String index, String version, String health, long articles, long bytes,
		long savedQueries, int mappingVersion, int currentMappingVersion, boolean interruptedReindex) {

}

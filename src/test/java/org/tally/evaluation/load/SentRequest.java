package org.tally.evaluation.load;

/**
 * A request that the portal sent to Elasticsearch.
 *
 * @param target path and query
 */
record SentRequest(String method, String target, String contentType, String accept, byte[] body) {

}

/**
 * Measures the portal on many articles: how fast they are indexed, and what its pages
 * cost beside the requests that they send to Elasticsearch.
 */
@NullMarked
package org.tally.evaluation.load;

import org.jspecify.annotations.NullMarked;

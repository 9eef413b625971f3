package org.tally.search.example;

import org.tally.search.hit.TotalHits;

/**
 * A query that shows an operator and finds something now.
 */
public record Example(Operator operator, String query, TotalHits total) {

}

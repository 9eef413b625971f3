package org.tally.web.view.table;

/**
 * A column beside the article's title.
 *
 * @param figures whether it holds the figures of a type
 * @param shown whether it was chosen
 */
public record Column(String code, String label, boolean figures, boolean shown) {

}

package org.tally.web.article.text;

/**
 * Shows or hides one kind of mark.
 *
 * @param href the same article with the kind the other way
 */
public record MarkSwitch(String kind, String label, long count, boolean shown, String href) {

}

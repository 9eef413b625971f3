package org.tally.web.article;

/**
 * Shows or hides one kind of mark.
 *
 * @param href the same article with the kind the other way
 */
record MarkSwitch(String kind, String label, long count, boolean shown, String href) {

}

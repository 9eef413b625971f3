package org.tally.web.query;

/**
 * A choice that can be undone.
 *
 * @param href the search without it
 */
public record FilterChip(String label, boolean excluded, String href) {

}

package org.tally.web.view;

/**
 * A view to switch to.
 */
public record ViewLink(String name, String label, String href, boolean current) {

}

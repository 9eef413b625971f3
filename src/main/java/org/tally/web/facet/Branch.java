package org.tally.web.facet;

import org.jspecify.annotations.Nullable;

/**
 * The places in a place, shown or not.
 *
 * @param id of its link, so that the focus stays
 * @param label "Show places in Iraq"
 * @param href the page with the branch open, or closed again
 * @param allLabel "All places in Iraq", or null where all are shown
 */
public record Branch(String id, String label, boolean open, String href, @Nullable String allLabel, String allHref) {

}

package org.tally.web.thing;

import org.jspecify.annotations.Nullable;

/**
 * An actor, place or publication beside the thing of the page.
 *
 * @param note its kind or country, or empty
 * @param bothHref the search for the articles they share, or null where filters cannot
 * say it
 */
record CompanionLine(String name, String note, String href, long articles, @Nullable String bothHref) {

}

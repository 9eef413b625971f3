package org.tally.web.frame;

import org.jspecify.annotations.Nullable;

/**
 * What happened, what is safe, what to do.
 *
 * @param retry the address that is tried again by itself, or null
 */
record ErrorPage(int status, String title, String happened, String advice, @Nullable String retry) {

}

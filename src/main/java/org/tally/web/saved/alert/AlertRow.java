package org.tally.web.saved.alert;

import org.jspecify.annotations.Nullable;

/**
 * An alert on its page.
 *
 * @param way "E-mail to ..." or "Webhook to ..."
 * @param threshold what a figure must reach, in words, or null
 * @param state when it was last sent, in words
 * @param failure why the last attempt failed, with its time, or null
 * @param next when it is tried again, or null
 * @param secret for checking signatures, or null where there are none
 */
record AlertRow(String id, String way, @Nullable String threshold, String state, @Nullable String failure,
		@Nullable String next, @Nullable String secret) {

}

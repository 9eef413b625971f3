/**
 * Alerts by e-mail.
 */
@NullMarked
package org.tally.savedquery.alert.mail;

import org.jspecify.annotations.NullMarked;

/**
 * Sends what is new in saved queries by e-mail and webhook, once each.
 */
@NullMarked
package org.tally.savedquery.alert;

import org.jspecify.annotations.NullMarked;

/**
 * Alerts by webhook: signed, and never to an address of the portal's own network.
 */
@NullMarked
package org.tally.savedquery.alert.webhook;

import org.jspecify.annotations.NullMarked;

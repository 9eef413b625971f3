/**
 * The alerts of a saved query: their page, and what they say.
 */
@NullMarked
package org.tally.web.saved.alert;

import org.jspecify.annotations.NullMarked;

/**
 * The languages that the pages speak, and which one a reader gets.
 */
@NullMarked
package org.tally.web.locale;

import org.jspecify.annotations.NullMarked;

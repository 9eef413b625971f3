/**
 * Many queries at once, as a page and as a table.
 */
@NullMarked
package org.tally.web.batch;

import org.jspecify.annotations.NullMarked;

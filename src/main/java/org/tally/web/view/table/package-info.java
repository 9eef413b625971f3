/**
 * The table of hits and its columns.
 */
@NullMarked
package org.tally.web.view.table;

import org.jspecify.annotations.NullMarked;

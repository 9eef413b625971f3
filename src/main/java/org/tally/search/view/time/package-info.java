/**
 * Articles and figures counted by day, month or year.
 */
@NullMarked
package org.tally.search.view.time;

import org.jspecify.annotations.NullMarked;

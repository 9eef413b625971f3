/**
 * Reads tables, records and feeds: many articles a file, each field under its name.
 */
@NullMarked
package org.tally.source.record;

import org.jspecify.annotations.NullMarked;

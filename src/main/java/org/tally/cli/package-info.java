/**
 * The commands.
 */
@NullMarked
package org.tally.cli;

import org.jspecify.annotations.NullMarked;

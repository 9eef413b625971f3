/**
 * What the commands tell of their work and its end.
 */
@NullMarked
package org.tally.cli.report;

import org.jspecify.annotations.NullMarked;

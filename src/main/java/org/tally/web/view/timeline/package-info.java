/**
 * A result over time, in groups and drawn.
 */
@NullMarked
package org.tally.web.view.timeline;

import org.jspecify.annotations.NullMarked;

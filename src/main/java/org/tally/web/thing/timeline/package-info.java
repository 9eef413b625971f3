/**
 * How many articles name a thing, over time.
 */
@NullMarked
package org.tally.web.thing.timeline;

import org.jspecify.annotations.NullMarked;

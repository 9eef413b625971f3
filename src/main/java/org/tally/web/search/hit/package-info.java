/**
 * A hit as pages show it.
 */
@NullMarked
package org.tally.web.search.hit;

import org.jspecify.annotations.NullMarked;

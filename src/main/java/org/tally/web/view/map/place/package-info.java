/**
 * The small map on a place's page.
 */
@NullMarked
package org.tally.web.view.map.place;

import org.jspecify.annotations.NullMarked;

/**
 * Room for circles and names in a drawing.
 */
@NullMarked
package org.tally.web.view.drawing;

import org.jspecify.annotations.NullMarked;

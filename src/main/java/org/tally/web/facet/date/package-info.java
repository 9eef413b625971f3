/**
 * The box of dates: bars to read and to choose by, and two days to type.
 */
@NullMarked
package org.tally.web.facet.date;

import org.jspecify.annotations.NullMarked;

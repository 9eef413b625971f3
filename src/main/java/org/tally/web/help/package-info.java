/**
 * How to search, shown by what there is to find.
 */
@NullMarked
package org.tally.web.help;

import org.jspecify.annotations.NullMarked;

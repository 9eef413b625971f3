/**
 * The page of saved queries and the count of what is new.
 */
@NullMarked
package org.tally.web.saved;

import org.jspecify.annotations.NullMarked;

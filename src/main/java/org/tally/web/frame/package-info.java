/**
 * What is around every page, and the pages of failures.
 */
@NullMarked
package org.tally.web.frame;

import org.jspecify.annotations.NullMarked;

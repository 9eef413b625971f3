/**
 * The facets beside the hits and their full lists.
 */
@NullMarked
package org.tally.web.facet;

import org.jspecify.annotations.NullMarked;

/**
 * What is new to a query since a moment: articles, and figures that were revised.
 */
@NullMarked
package org.tally.search.news;

import org.jspecify.annotations.NullMarked;

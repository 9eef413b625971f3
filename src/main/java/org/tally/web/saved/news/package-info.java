/**
 * What is new in a saved query: a page and a feed.
 */
@NullMarked
package org.tally.web.saved.news;

import org.jspecify.annotations.NullMarked;

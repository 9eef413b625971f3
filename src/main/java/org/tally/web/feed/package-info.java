/**
 * Results as feeds.
 */
@NullMarked
package org.tally.web.feed;

import org.jspecify.annotations.NullMarked;

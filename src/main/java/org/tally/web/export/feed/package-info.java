/**
 * Articles as Atom and RSS.
 */
@NullMarked
package org.tally.web.export.feed;

import org.jspecify.annotations.NullMarked;

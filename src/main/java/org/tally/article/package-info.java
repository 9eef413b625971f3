/**
 * The domain: articles and what they report, as plain values.
 */
@NullMarked
package org.tally.article;

import org.jspecify.annotations.NullMarked;

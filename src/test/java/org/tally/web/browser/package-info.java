/**
 * The pages in a real browser, on the real engine with the sample corpus.
 */
@NullMarked
package org.tally.web.browser;

import org.jspecify.annotations.NullMarked;

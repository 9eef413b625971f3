/**
 * Results taken out whole: files, feeds and how far they are.
 */
@NullMarked
package org.tally.web.export;

import org.jspecify.annotations.NullMarked;

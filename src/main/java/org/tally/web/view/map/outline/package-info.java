/**
 * What part of the world a map shows, and its land and borders.
 */
@NullMarked
package org.tally.web.view.map.outline;

import org.jspecify.annotations.NullMarked;

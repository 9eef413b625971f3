/**
 * The JSON API: the same searches for programs.
 */
@NullMarked
package org.tally.web.api;

import org.jspecify.annotations.NullMarked;

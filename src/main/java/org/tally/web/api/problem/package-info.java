/**
 * What goes wrong in the API, as programs read it (RFC 9457).
 */
@NullMarked
package org.tally.web.api.problem;

import org.jspecify.annotations.NullMarked;

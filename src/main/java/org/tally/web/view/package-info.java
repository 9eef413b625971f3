/**
 * The views of a result beside its list.
 */
@NullMarked
package org.tally.web.view;

import org.jspecify.annotations.NullMarked;

/**
 * Words to narrow a search by.
 */
@NullMarked
package org.tally.web.related;

import org.jspecify.annotations.NullMarked;

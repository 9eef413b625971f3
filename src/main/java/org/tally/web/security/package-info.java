/**
 * Who may ask what of the portal, and what browsers may do with its pages.
 */
@NullMarked
package org.tally.web.security;

import org.jspecify.annotations.NullMarked;

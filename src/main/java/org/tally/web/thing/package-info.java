/**
 * The pages of actors, places and publications.
 */
@NullMarked
package org.tally.web.thing;

import org.jspecify.annotations.NullMarked;

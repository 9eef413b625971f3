/**
 * What the articles say of one actor, place or publication.
 */
@NullMarked
package org.tally.search.thing;

import org.jspecify.annotations.NullMarked;

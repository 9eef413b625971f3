/**
 * What an article says of a figure beyond its number and type: where, when, by whose
 * account, by whose hand, over what span and how sure.
 */
@NullMarked
package org.tally.enrichment.figure.detail;

import org.jspecify.annotations.NullMarked;

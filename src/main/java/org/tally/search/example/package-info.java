/**
 * Queries to show the language by, made of what is in the index.
 */
@NullMarked
package org.tally.search.example;

import org.jspecify.annotations.NullMarked;

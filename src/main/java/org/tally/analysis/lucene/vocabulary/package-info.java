/**
 * The word lists that the analyzers go by, and what is made of them.
 */
@NullMarked
package org.tally.analysis.lucene.vocabulary;

import org.jspecify.annotations.NullMarked;

/**
 * A sentence-embedding model, run in the portal's own process.
 */
@NullMarked
package org.tally.search.meaning.onnx;

import org.jspecify.annotations.NullMarked;

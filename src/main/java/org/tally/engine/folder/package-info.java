/**
 * Where the engine's files are, who may write there, and who holds the lock.
 */
@NullMarked
package org.tally.engine.folder;

import org.jspecify.annotations.NullMarked;

/**
 * The engine's process: written down what it is to do, started, probed, kept and stopped.
 */
@NullMarked
package org.tally.engine.process;

import org.jspecify.annotations.NullMarked;

/**
 * Reads files, folders and archives, and tells by a file's name and beginning what it is.
 */
@NullMarked
package org.tally.source.file;

import org.jspecify.annotations.NullMarked;

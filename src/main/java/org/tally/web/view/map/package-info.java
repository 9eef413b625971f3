/**
 * The map: what it shows, drawn on the server.
 */
@NullMarked
package org.tally.web.view.map;

import org.jspecify.annotations.NullMarked;

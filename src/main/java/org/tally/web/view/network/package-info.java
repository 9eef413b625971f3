/**
 * Actors that sentences name together, drawn on the server.
 */
@NullMarked
package org.tally.web.view.network;

import org.jspecify.annotations.NullMarked;

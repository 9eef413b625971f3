package org.tally.web.view.map;

import org.jspecify.annotations.Nullable;

/**
 * A way to move the map.
 *
 * @param href null where the world ends
 */
public record MapLink(String name, String sign, String label, @Nullable String href) {

}

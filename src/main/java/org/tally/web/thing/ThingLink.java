package org.tally.web.thing;

import org.jspecify.annotations.Nullable;

/**
 * A name that leads to its page.
 *
 * @param href null where it has none: no article is filed under the name
 */
public record ThingLink(String name, @Nullable String href) {

}

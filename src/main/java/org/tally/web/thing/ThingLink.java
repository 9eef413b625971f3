package org.tally.web.thing;

/**
 * A name that leads to its page.
 */
public record ThingLink(String name, String href) {

}

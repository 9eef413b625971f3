package org.tally.web.export.feed;

import java.time.Instant;

/**
 * What a feed says of itself.
 *
 * @param id an IRI that stays
 * @param link to the search on the page
 * @param self address of the feed
 */
public record FeedHead(String id, String title, String description, String link, String self, Instant updated) {

}

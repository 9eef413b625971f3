package org.tally.web.export.feed;

import java.time.Instant;
import java.time.LocalDate;

import org.jspecify.annotations.Nullable;

/**
 * An article in a feed.
 *
 * @param id an IRI that stays
 * @param updated when it was first indexed
 * @param html its figures with their sentences
 */
public record FeedEntry(String id, String title, String link, Instant updated, @Nullable LocalDate published,
		@Nullable String author, @Nullable String publication, String html) {

}

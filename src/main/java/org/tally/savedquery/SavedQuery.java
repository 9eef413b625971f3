package org.tally.savedquery;

import java.time.Instant;

import org.jspecify.annotations.Nullable;

/**
 * A search that a reader keeps.
 *
 * @param query the search page's address parameters, without the page number
 * @param openedAt when it was last opened, or null where never
 * @param seenUpTo the newest moment of indexing the reader has been shown, or null
 * @param revision counts the changes of name and query; a change names the revision it is
 * made to
 * @param pausedAt since when its owner has it paused, or null where they do not
 */
public record SavedQuery(String id, String name, String query, Instant createdAt, @Nullable Instant openedAt,
		@Nullable Instant seenUpTo, int revision, @Nullable Instant pausedAt) {

	/** As much as fits a line on the page. */
	public static final int LONGEST_NAME = 120;

	public SavedQuery {
		name = name.strip();
		if (name.isEmpty() || name.length() > LONGEST_NAME) {
			throw new IllegalArgumentException("Give it a name of 1 to " + LONGEST_NAME + " characters.");
		}
	}

	SavedQuery renamed(String newName) {
		return new SavedQuery(this.id, newName, this.query, this.createdAt, this.openedAt, this.seenUpTo,
				this.revision + 1, this.pausedAt);
	}

	SavedQuery asking(String newQuery) {
		return new SavedQuery(this.id, this.name, newQuery, this.createdAt, this.openedAt, this.seenUpTo,
				this.revision + 1, this.pausedAt);
	}

	/**
	 * Whether its owner has it paused. One that cannot be read is paused as well, by
	 * itself.
	 */
	public boolean isPaused() {
		return this.pausedAt != null;
	}

	/** Paused twice it is paused since the first time. */
	SavedQuery paused(Instant now) {
		return isPaused() ? this : with(now);
	}

	SavedQuery resumed() {
		return with(null);
	}

	private SavedQuery with(@Nullable Instant pause) {
		return new SavedQuery(this.id, this.name, this.query, this.createdAt, this.openedAt, this.seenUpTo,
				this.revision, pause);
	}

	/** What has been seen stays seen, whichever of two windows reports last. */
	SavedQuery opened(@Nullable Instant now, @Nullable Instant newest) {
		Instant newestSeen = (newest == null || (this.seenUpTo != null && this.seenUpTo.isAfter(newest)))
				? this.seenUpTo : newest;
		return new SavedQuery(this.id, this.name, this.query, this.createdAt, now, newestSeen, this.revision,
				this.pausedAt);
	}

}

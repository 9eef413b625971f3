package org.tally.web.saved;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.tally.savedquery.SavedQuery;
import org.tally.search.news.NewsCount;
import org.tally.web.Wording;

/**
 * Says how much is new, and since when nothing is sent of it.
 */
@Component
public class NewsWords {

	private final Wording wording;

	NewsWords(Wording wording) {
		this.wording = wording;
	}

	/**
	 * "12 new, 3 with revised figures", or null where nothing is.
	 */
	public @Nullable String count(NewsCount count) {
		if (count.isEmpty()) {
			return null;
		}
		if (count.revised() == 0) {
			return this.wording.text("saved.fresh", count.fresh());
		}
		String revised = this.wording.text("saved.revised", count.revised());
		return (count.fresh() == 0) ? revised : this.wording.text("saved.fresh-and-revised",
				this.wording.text("saved.fresh", count.fresh()), revised);
	}

	/**
	 * "Paused since 3 May 2017", or null where its owner has not paused it.
	 */
	public @Nullable String paused(SavedQuery saved) {
		Instant since = saved.pausedAt();
		return (since == null) ? null : this.wording.text("saved.paused.since",
				this.wording.day(LocalDate.ofInstant(since, ZoneId.systemDefault())));
	}

}

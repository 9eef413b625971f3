package org.tally.web.saved;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.tally.search.news.NewsCount;
import org.tally.web.Wording;

/**
 * Says how much is new.
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

}

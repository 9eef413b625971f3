package org.tally.web.saved;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.tally.search.news.NewsCount;
import org.tally.web.Wording;
import org.tally.web.search.HitCard;

/**
 * Says how much is new, and where it is from.
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
	 * "The Daily Ledger · 25 May 2017".
	 */
	public String source(HitCard article) {
		String day = (article.published() != null) ? article.published() : this.wording.text("date.unknown");
		return (article.publication() != null) ? article.publication().name() + " · " + day : day;
	}

}

package org.tally.web.api.json;

import java.util.List;

import org.jspecify.annotations.Nullable;
import org.tally.search.hit.TotalHits;
import org.tally.search.paging.HitPage;

/**
 * A stretch of hits.
 *
 * @param next for {@code after}, or null at the end
 */
public record HitsJson(TotalHits total, List<HitJson> hits, @Nullable String next) {

	/**
	 * The stretch as the API gives it.
	 */
	public static HitsJson of(HitPage page) {
		return new HitsJson(page.total(), page.hits().stream().map(HitJson::of).toList(), page.next());
	}

}

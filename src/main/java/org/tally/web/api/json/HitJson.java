package org.tally.web.api.json;

import java.time.LocalDate;
import java.util.List;

import org.jspecify.annotations.Nullable;
import org.tally.search.hit.ArticleHit;
import org.tally.search.hit.Snippet;
import org.tally.search.hit.Snippet.Part;

/**
 * A hit. Passages travel in parts, matches marked, so that nobody has to read markup.
 *
 * @param titleParts the title with its matches, or null where there is none
 * @param figures how many figures it reports
 */
public record HitJson(String id, double score, @Nullable String title, @Nullable List<Part> titleParts,
		List<List<Part>> snippets, @Nullable String publication, @Nullable LocalDate publishedAt, List<String> places,
		int figures, boolean sample) {

	/**
	 * The hit as the API gives it.
	 */
	public static HitJson of(ArticleHit hit) {
		Snippet title = hit.title();
		return new HitJson(hit.id(), hit.score(), (title != null) ? title.text() : null,
				(title != null) ? title.parts() : null, hit.snippets().stream().map(Snippet::parts).toList(),
				hit.publication(), hit.publishedAt(), hit.placeIds(), hit.figures().size(), hit.sample());
	}

}

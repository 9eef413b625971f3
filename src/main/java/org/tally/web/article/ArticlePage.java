package org.tally.web.article;

import java.util.List;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;
import org.tally.web.article.text.MarkSwitch;
import org.tally.web.article.text.MatchBar;
import org.tally.web.article.text.Segment;
import org.tally.web.article.text.Sentence;
import org.tally.web.article.trail.Trail;

/**
 * The article page.
 *
 * @param direction {@code rtl} or {@code ltr}
 * @param published the day, or null where none was found
 * @param heading the title in segments
 * @param trail the way back to the search, or null where it was not opened from one
 * @param matches of that search, or null where there are none
 * @param citationHref of the citation files; the format is to be added
 * @param link the original's address where it can be followed, else null
 */
record ArticlePage(String id, String title, List<Segment> heading, String language, String languageName,
		String direction, @Nullable String publication, @Nullable String publicationHref, @Nullable String published,
		@Nullable String author, @Nullable String link, boolean sample, @Nullable Trail trail,
		@Nullable MatchBar matches, List<List<Sentence>> paragraphs, List<MarkSwitch> switches,
		List<FigureLine> figures, List<Topic> actors, List<Topic> places, List<DateLine> dates,
		List<OtherArticle> copies, List<OtherArticle> related, String similarHref, String citation,
		String citationHref) {

	/**
	 * Names of the style classes that switch marks off.
	 */
	public String hidden() {
		return this.switches.stream()
			.filter((each) -> !each.shown())
			.map((each) -> "hide-" + each.kind())
			.collect(Collectors.joining(" "));
	}

}

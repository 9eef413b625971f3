package org.tally.web.article;

import java.util.List;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;

/**
 * The article page.
 *
 * @param direction {@code rtl} or {@code ltr}
 * @param published the day, or null where none was found
 * @param link the original's address where it can be followed, else null
 */
record ArticlePage(String id, String title, String language, String languageName, String direction,
		@Nullable String publication, @Nullable String publicationHref, @Nullable String published,
		@Nullable String author, @Nullable String link, boolean sample, List<List<Segment>> paragraphs,
		List<MarkSwitch> switches, List<FigureLine> figures, List<Topic> actors, List<Topic> places,
		List<DateLine> dates, List<OtherArticle> copies, List<OtherArticle> related, String citation) {

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

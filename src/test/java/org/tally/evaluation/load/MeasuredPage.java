package org.tally.evaluation.load;

import java.util.List;

import org.jspecify.annotations.Nullable;

/**
 * A page with what it may cost.
 *
 * @param name as the table has it
 * @param ratio to the time of the requests that it sends, or null for no budget
 * @param milliseconds at most
 */
record MeasuredPage(String name, String path, @Nullable Double ratio, double milliseconds) {

	/** What a reader still takes for one step. */
	private static final double SLOWEST = 1_000;

	private static final double SEARCH_RATIO = 1.5;

	private static final double SUGGESTIONS = 50;

	/**
	 * Those that search are held to the ratio; lists of values and pages of things are
	 * not. Words that newswire of any year has; the sets of near spellings are the dear
	 * ones.
	 */
	static final List<MeasuredPage> ALL = List.of(search("everything", "/"), search("a word", "/?q=oil"),
			search("three words", "/?q=crude+oil+prices"), search("a phrase", "/?q=%22trade+deficit%22"),
			search("OR", "/?q=gulf+OR+kuwait+OR+tanker"), search("without a word", "/?q=iran+-iraq"),
			search("words near each other", "/?q=%22oil+tanker%22%7E5"),
			search("five near spellings", "/?q=zinjli%7E+mosl%7E+tankr%7E+attak%7E+kuwat%7E"),
			search("five near spellings, any", "/?q=oill%7E+OR+prise%7E+OR+tankr%7E+OR+attak%7E+OR+kuwat%7E"),
			search("a beginning", "/?q=ship*"), search("a short beginning", "/?q=co*"),
			search("fields", "/?q=title%3Aoil+place%3Airan"), search("a figure", "/?q=figure%3Akilled%3E%3D10"),
			search("a sentence", "/?q=how+many+people+were+killed+in+the+attack+on+the+tanker+in+the+gulf"),
			search("facets chosen", "/?q=oil&figure=killed&figure=injured&place=ir&not.publication=Sample+Wire"),
			search("undated", "/?q=oil&published=none"), search("two months", "/?q=dollar&published=1987-03..1987-04"),
			search("page 20", "/?q=bank&page=20"), search("each copy", "/?q=oil&copies=each"),
			search("nothing found", "/?q=mosul+xylophone"), search("misspelt", "/?q=prezident+reegan"),
			search("table", "/?q=oil&view=table"), search("timeline", "/?q=oil&view=timeline"),
			search("map", "/?q=oil&view=map"), search("map of everything", "/?view=map"),
			search("network", "/?q=oil&view=network"), other("actors listed", "/facets/actor?q=oil"),
			other("places listed", "/facets/place?q=oil"), other("a place", "/places/ir"),
			other("related terms", "/related-terms?q=tanker"),
			other("API, 100 articles", "/api/v1/articles?q=oil&size=100"), suggestions("ir"), suggestions("iran"),
			suggestions("oil pri"));

	private static MeasuredPage search(String name, String path) {
		return new MeasuredPage(name, path, SEARCH_RATIO, SLOWEST);
	}

	private static MeasuredPage other(String name, String path) {
		return new MeasuredPage(name, path, null, SLOWEST);
	}

	private static MeasuredPage suggestions(String typed) {
		return new MeasuredPage("suggestions for “" + typed + "”", "/suggestions?q=" + typed.replace(' ', '+'), null,
				SUGGESTIONS);
	}

}

package org.tally.web.search;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;

import org.jspecify.annotations.Nullable;
import org.tally.search.hit.TotalHits;
import org.tally.search.query.ArticleQuery;
import org.tally.web.query.ArticleQueryAddress;

/**
 * The way through the pages of hits: the first, the last, and those around this one.
 *
 * @param stopped whether this is the last page that can be shown, and there are more hits
 */
public record Paging(List<PageLink> pages, @Nullable String previous, @Nullable String next, boolean stopped) {

	/** Pages on either side of this one. */
	private static final int AROUND = 2;

	public Paging {
		pages = List.copyOf(pages);
	}

	static Paging of(ArticleQuery query, TotalHits total) {
		long needed = (total.value() + ArticleQuery.PAGE_SIZE - 1) / ArticleQuery.PAGE_SIZE;
		int last = (int) Math.min(needed, ArticleQuery.LAST_PAGE);
		int page = query.page();
		TreeSet<Integer> numbers = new TreeSet<>();
		numbers.add(1);
		numbers.add(last);
		for (int number = page - AROUND; number <= page + AROUND; number++) {
			numbers.add(number);
		}
		numbers.removeIf((number) -> number < 1 || number > last);
		boolean stopped = page == ArticleQuery.LAST_PAGE && (needed > last || !total.exact());
		return new Paging((last > 1) ? links(query, numbers) : List.of(), (page > 1) ? to(query, page - 1) : null,
				(page < last) ? to(query, page + 1) : null, stopped);
	}

	private static List<PageLink> links(ArticleQuery query, TreeSet<Integer> numbers) {
		List<PageLink> links = new ArrayList<>();
		int before = 0;
		for (int number : numbers) {
			if (number > before + 1) {
				links.add(new PageLink("…", null, false));
			}
			links.add(new PageLink(String.valueOf(number), to(query, number), number == query.page()));
			before = number;
		}
		return links;
	}

	private static String to(ArticleQuery query, int page) {
		return ArticleQueryAddress.of(query.withPage(page));
	}

}

package org.tally.web.search;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;

import org.jspecify.annotations.Nullable;
import org.tally.search.query.ArticleQuery;
import org.tally.search.TotalHits;

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
		return of(query, total, CopyView.TOGETHER);
	}

	static Paging of(ArticleQuery query, TotalHits total, CopyView view) {
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
		return new Paging((last > 1) ? links(query, numbers, view) : List.of(),
				(page > 1) ? to(query, page - 1, view) : null, (page < last) ? to(query, page + 1, view) : null,
				stopped);
	}

	private static List<PageLink> links(ArticleQuery query, TreeSet<Integer> numbers, CopyView view) {
		List<PageLink> links = new ArrayList<>();
		int before = 0;
		for (int number : numbers) {
			if (number > before + 1) {
				links.add(new PageLink("…", null, false));
			}
			links.add(new PageLink(String.valueOf(number), to(query, number, view), number == query.page()));
			before = number;
		}
		return links;
	}

	private static String to(ArticleQuery query, int page, CopyView view) {
		return view.address(query.withPage(page));
	}

}

package org.tally.web.search;

import org.junit.jupiter.api.Test;
import org.tally.search.hit.TotalHits;
import org.tally.search.query.ArticleQuery;

import static org.assertj.core.api.Assertions.assertThat;

class PagingTests {

	@Test
	void onePageNeedsNoPaging() {
		assertThat(paging(1, 20, true).pages()).isEmpty();
	}

	@Test
	void theFirstTheLastAndTheNeighboursAreLinked() {
		assertThat(paging(6, 214, true).pages()).extracting(PageLink::label)
			.containsExactly("1", "…", "4", "5", "6", "7", "8", "…", "11");
	}

	@Test
	void theEndsLeadNoFurther() {
		assertThat(paging(1, 40, true).previous()).isNull();
		assertThat(paging(2, 40, true).next()).isNull();
		assertThat(paging(2, 40, true).stopped()).isFalse();
	}

	@Test
	void theLastPageThatCanBeShownSaysThatThereIsMore() {
		Paging last = paging(ArticleQuery.LAST_PAGE, 10_000, false);
		assertThat(last.next()).isNull();
		assertThat(last.stopped()).isTrue();
	}

	private static Paging paging(int page, long total, boolean exact) {
		return Paging.of(ArticleQuery.ALL.withPage(page), new TotalHits(total, exact));
	}

}

package org.tally.search.paging;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.tally.article.figure.FigureType;
import org.tally.index.TestIndex;
import org.tally.index.document.StoredArticles;
import org.tally.search.ArticleSearch;
import org.tally.search.SampleIndex;
import org.tally.search.SearchResult;
import org.tally.search.article.Exports;
import org.tally.search.batch.BatchAnswer;
import org.tally.search.batch.BatchSearch;
import org.tally.search.hit.ArticleHit;
import org.tally.search.query.ArticleQuery;
import org.tally.web.query.ArticleQueryAddress;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

/**
 * The page, the API, exports and lists of queries give the same articles in the same
 * order.
 */
class SameHitsEverywhereIT {

	private final TestIndex index = SampleIndex.get();

	private final ArticleSearch search = new ArticleSearch(this.index.client(), this.index.names(),
			SampleIndex.language());

	private final HitPages hits = new HitPages(this.index.client(), this.index.names(), this.search);

	private final FigurePages figures = new FigurePages(this.index.client(), this.index.names(), this.search);

	private final BatchSearch batch = new BatchSearch(this.index.client(), this.index.names(), this.search);

	private final Exports exports = new Exports(new StoredArticles(this.index.client()), this.search,
			this.index.names());

	@ParameterizedTest
	@ValueSource(strings = { "", "q=mosul", "q=civilians+strike&sort=newest", "sort=oldest", "sort=added",
			"q=mosul&figure=killed&not.place=sy", "published=none", "q=raqqa+OR+mosul&published=2017-01..2017-06",
			"q=nothing+xylophone" })
	void aQueryGivesTheSameArticlesInTheSameOrder(String parameters) {
		ArticleQuery query = ArticleQueryAddress.parse(parameters);
		List<String> page = shown(query);
		assertThat(readOn(query, 7)).isEqualTo(page);
		List<String> exported = new ArrayList<>();
		this.exports.forEach(query, (found) -> exported.add(found.article().article().id()));
		assertThat(exported).isEqualTo(page);
		BatchAnswer answer = this.batch.answer(List.of(query)).get(0);
		assertThat(answer.total()).isEqualTo(page.size());
		assertThat(answer.first()).extracting(BatchAnswer.FirstHit::id)
			.isEqualTo(page.subList(0, Math.min(3, page.size())));
	}

	@Test
	void aCursorIsOfItsQueryAlone() {
		String next = this.hits.find(ArticleQuery.ALL, 5, null, false).next();
		assertThat(next).isNotNull();
		for (String after : List.of("x", "!!", "W10", "bnVsbA", next + "A", next.substring(1))) {
			assertThatExceptionOfType(CursorMistakeException.class).as(after)
				.isThrownBy(() -> this.hits.find(ArticleQuery.ALL, 5, after, false));
		}
		assertThatExceptionOfType(CursorMistakeException.class)
			.isThrownBy(() -> this.hits.find(ArticleQuery.ALL.withText("mosul"), 5, next, false));
	}

	@Test
	void whatWasIndexedLastComesFirstInAFeed() {
		List<String> newest = new ArrayList<>();
		this.exports.forNewest(ArticleQuery.ALL, 5, (found) -> newest.add(String.valueOf(found.indexedAt())));
		assertThat(newest).hasSize(5).isSortedAccordingTo((one, other) -> other.compareTo(one)).doesNotContain("null");
	}

	@ParameterizedTest
	@ValueSource(ints = { 1, 3, 100 })
	void figuresAreReadToTheLast(int size) {
		FigureFilter killed = new FigureFilter(Set.of(FigureType.KILLED), Set.of(), Set.of(), 50.0);
		List<FoundFigure> all = new ArrayList<>();
		String after = null;
		FigurePage page;
		do {
			page = this.figures.find(ArticleQuery.ALL.withText("mosul"), killed, size, after);
			all.addAll(page.figures());
			after = page.next();
		}
		while (after != null);
		assertThat(all).hasSize((int) page.total().value())
			.hasSizeGreaterThan(3)
			.allSatisfy((found) -> assertThat(found.sentence()).contains(found.words()))
			.allSatisfy((found) -> assertThat(found.figure().bounds().low()).isGreaterThanOrEqualTo(50));
		assertThat(new HashSet<>(all)).hasSameSizeAs(all);
	}

	@Test
	void aMistakenLineCostsNoOtherItsAnswer() {
		List<BatchAnswer> answers = this.batch.answer(List.of(ArticleQuery.ALL.withText("mosul"),
				ArticleQuery.ALL.withText("\"open"), ArticleQuery.ALL.withText("raqqa")));
		assertThat(answers).extracting(BatchAnswer::answered).containsOnly(true);
		assertThat(answers.get(0).total()).isPositive();
		assertThat(answers.get(1).mistake().message()).contains("quote");
		assertThat(answers.get(2).total()).isPositive();
	}

	private List<String> shown(ArticleQuery query) {
		List<String> ids = new ArrayList<>();
		for (int number = 1;; number++) {
			SearchResult result = this.search.searchEach(query.withPage(number));
			ids.addAll(result.hits().stream().map(ArticleHit::id).toList());
			if (result.hits().isEmpty() || ids.size() >= result.total().value()) {
				return ids;
			}
		}
	}

	private List<String> readOn(ArticleQuery query, int size) {
		List<String> ids = new ArrayList<>();
		@Nullable String after = null;
		do {
			HitPage page = this.hits.find(query, size, after, true);
			ids.addAll(page.hits().stream().map(ArticleHit::id).toList());
			after = page.next();
		}
		while (after != null);
		return ids;
	}

}

package org.tally.web.saved.keep;

import java.time.Duration;
import java.time.Instant;
import java.util.List;

import org.springframework.stereotype.Component;
import org.tally.search.language.mistake.QueryMistake;
import org.tally.search.language.mistake.QueryMistakeException;
import org.tally.search.news.ArticleNews;
import org.tally.search.news.ArticleNews.Question;
import org.tally.search.news.NewsAnswer;
import org.tally.search.news.NewsCount;
import org.tally.search.query.ArticleQuery;
import org.tally.search.query.FacetName;
import org.tally.search.query.Selection;
import org.tally.web.Wording;

/**
 * How much a query would have brought in the last 30 days. It is counted by the time of
 * indexing, as alerts are; what was published in these days is said beside it, since an
 * archive that was indexed yesterday is all new.
 */
@Component
class Preview {

	private static final int DAYS = 30;

	private final ArticleNews news;

	private final Wording wording;

	Preview(ArticleNews news, Wording wording) {
		this.news = news;
		this.wording = wording;
	}

	/**
	 * In a sentence or two.
	 * @throws QueryMistakeException if the words cannot be understood
	 */
	String of(ArticleQuery query) {
		ArticleQuery published = query.with(FacetName.PUBLISHED, query.selection(FacetName.PUBLISHED).isEmpty()
				? Selection.NONE.including("last-" + DAYS + "-days") : query.selection(FacetName.PUBLISHED));
		List<NewsAnswer> answers = this.news.answers(List
			.of(new Question(query, Instant.now().minus(Duration.ofDays(DAYS))), new Question(published, null)));
		NewsAnswer indexed = answers.get(0);
		QueryMistake mistake = indexed.mistake();
		if (mistake != null) {
			throw new QueryMistakeException(mistake);
		}
		NewsCount count = indexed.count();
		NewsCount dated = answers.get(1).count();
		if (count == null || dated == null) {
			return this.wording.text("keep.preview.unknown");
		}
		String words = this.wording.text("keep.preview", DAYS, count.fresh());
		if (count.revised() > 0) {
			words += " " + this.wording.text("keep.preview.revised", count.revised());
		}
		return query.selection(FacetName.PUBLISHED).isEmpty()
				? words + " " + this.wording.text("keep.preview.published", dated.fresh()) : words;
	}

}

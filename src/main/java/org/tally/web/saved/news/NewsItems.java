package org.tally.web.saved.news;

import java.time.Instant;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.springframework.stereotype.Component;
import org.tally.search.hit.ArticleHit;
import org.tally.search.news.Arrival;
import org.tally.search.news.News;
import org.tally.search.news.Revision;
import org.tally.search.query.ArticleQuery;
import org.tally.web.Wording;
import org.tally.web.figure.FigureChip;
import org.tally.web.search.hit.HitCard;
import org.tally.web.search.hit.HitCards;

/**
 * Puts news in words for where it is sent: feeds and mail.
 */
@Component
public class NewsItems {

	private final HitCards hits;

	private final RevisionCards revisions;

	private final Wording wording;

	NewsItems(HitCards hits, RevisionCards revisions, Wording wording) {
		this.hits = hits;
		this.revisions = revisions;
		this.wording = wording;
	}

	/**
	 * All of it. Revisions come first: they change what has been quoted.
	 */
	public List<NewsItem> of(News news, ArticleQuery query) {
		List<HitCard> cards = this.hits.apart(news.arrivals().stream().map(Arrival::article).toList(), query);
		return Stream
			.concat(news.revisions().stream().map(this::of),
					IntStream.range(0, cards.size()).mapToObj((i) -> of(news.arrivals().get(i), cards.get(i))))
			.toList();
	}

	private NewsItem of(Revision revision) {
		RevisionCard card = this.revisions.of(revision);
		return item(revision.article(), true, revision.at(),
				this.wording.text("feed.revised", card.article().title().text()),
				card.changes().stream().map(ChangeLine::words));
	}

	private NewsItem of(Arrival arrival, HitCard card) {
		return item(arrival.article(), false, arrival.at(), card.title().text(),
				card.chips().stream().map(FigureChip::words));
	}

	private NewsItem item(ArticleHit article, boolean revision, Instant at, String title, Stream<String> lines) {
		return new NewsItem(article.id(), revision, at, title,
				this.wording.source(article.publication(), article.publishedAt()), lines.toList());
	}

}

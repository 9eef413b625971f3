package org.tally.index.write;

import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.Delayed;
import java.util.concurrent.TimeUnit;

import org.jspecify.annotations.Nullable;
import org.tally.article.EnrichedArticle;
import org.tally.index.document.ArticleDocument;
import org.tally.index.document.FiguresRevised;
import org.tally.index.document.FiguresRevised.Wording;
import org.tally.index.write.KnownArticles.Known;

/**
 * An article on its way into the index.
 *
 * @param <C> what the caller ties to an article
 * @param indexedAt when it was first indexed
 * @param revised how its figures have changed since, or null
 * @param known what is there in its place, or null where that has not been read
 * @param story id of the first of its near copies
 * @param attempt from 1
 * @param alone whether it goes in a request of its own
 * @param due when it may be sent
 */
record PendingWrite<C>(EnrichedArticle article, Instant indexedAt, @Nullable FiguresRevised revised,
		@Nullable Known known, String story, C context, Way way, int attempt, boolean alone,
		Instant due) implements Delayed {

	/**
	 * Doubled each time: eight attempts take about a minute, in which an engine restarts.
	 */
	private static final long FIRST_PAUSE_MILLISECONDS = 500;

	/**
	 * What is asked of Elasticsearch.
	 */
	public enum Way {

		/** An article that is new, as far as is known. */
		CREATE,
		/** One that is there, and may have changed. */
		UPDATE,
		/** One from the index that is being replaced. */
		COPY,
		/** The stamp of one that was written anew while its index was being replaced. */
		STAMP

	}

	public static <C> PendingWrite<C> create(EnrichedArticle article, C context) {
		Instant now = Instant.now();
		return new PendingWrite<>(article, now, null, null, article.article().id(), context, Way.CREATE, 1, false, now);
	}

	public static <C> PendingWrite<C> copy(EnrichedArticle article, Instant indexedAt, @Nullable FiguresRevised revised,
			C context) {
		return new PendingWrite<>(article, indexedAt, revised, null, article.article().id(), context, Way.COPY, 1,
				false, Instant.now());
	}

	/** Of the story that a near copy of it began. */
	public PendingWrite<C> of(String first) {
		return new PendingWrite<>(this.article, this.indexedAt, this.revised, this.known, first, this.context, this.way,
				this.attempt, this.alone, this.due);
	}

	/**
	 * As the index keeps it.
	 * @param stamp when it was first indexed, or null where that is not to be written
	 */
	ArticleDocument document(@Nullable Instant stamp) {
		return ArticleDocument.of(this.article, stamp, this.story, this.revised);
	}

	/** An update of what is there in its place. */
	public PendingWrite<C> over(Known there) {
		Instant now = Instant.now();
		Wording words = Wording.of(document(null));
		boolean copied = this.way == Way.COPY;
		FiguresRevised since = copied ? FiguresRevised.between(words, there.wording(), now)
				: FiguresRevised.between(there.wording(), words, now);
		return new PendingWrite<>(this.article, this.indexedAt, since, there, this.story, this.context,
				copied ? Way.STAMP : Way.UPDATE, this.attempt, this.alone, now);
	}

	/** As it was before it was known what is there. */
	public PendingWrite<C> anew() {
		return new PendingWrite<>(this.article, this.indexedAt, (this.way == Way.STAMP) ? this.revised : null, null,
				this.story, this.context, (this.way == Way.STAMP) ? Way.COPY : Way.CREATE, this.attempt, this.alone,
				this.due);
	}

	public PendingWrite<C> inARequestOfItsOwn() {
		return new PendingWrite<>(this.article, this.indexedAt, this.revised, this.known, this.story, this.context,
				this.way, this.attempt, true, Instant.now());
	}

	/**
	 * The same, later. A new article is stamped anew: what a reader had not been shown
	 * when it went in is new to them.
	 */
	public PendingWrite<C> later() {
		Instant next = Instant.now().plusMillis(FIRST_PAUSE_MILLISECONDS << (this.attempt - 1));
		return new PendingWrite<>(this.article, (this.way == Way.CREATE) ? next : this.indexedAt, this.revised,
				this.known, this.story, this.context, this.way, this.attempt + 1, this.alone, next);
	}

	@Override
	public long getDelay(TimeUnit unit) {
		return unit.convert(Duration.between(Instant.now(), this.due));
	}

	@Override
	public int compareTo(Delayed other) {
		return (other instanceof PendingWrite<?> write) ? this.due.compareTo(write.due)
				: Long.compare(getDelay(TimeUnit.NANOSECONDS), other.getDelay(TimeUnit.NANOSECONDS));
	}

}

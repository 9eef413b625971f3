package org.tally.index;

import java.io.IOException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

import co.elastic.clients.elasticsearch._types.query_dsl.QueryBuilders;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.tally.article.EnrichedArticle;
import org.tally.index.document.ArticleDocument;
import org.tally.index.document.StoredArticles;
import org.tally.index.write.ArticleWriter;
import org.tally.index.write.WriteListener;
import org.tally.index.write.WriteOutcome;

import static org.assertj.core.api.Assertions.assertThat;

class RolloverIT {

	private TestIndex index;

	@BeforeEach
	void createIndex() throws IOException {
		this.index = TestIndex.create();
		// Not refreshed: a rollover must not lose what was written a moment before.
		add(TestArticles.plain("old", "Written before."));
	}

	@AfterEach
	void deleteIndex() throws IOException {
		this.index.close();
	}

	@Test
	void readersSeeTheOldIndexUntilTheCommitAndTheNewOneAfter() throws IOException {
		Rollover rollover = begin();
		copy(rollover);
		add(TestArticles.plain("new", "Written meanwhile."));
		this.index.refresh();
		assertThat(readable()).containsExactly("old");
		rollover.commit();
		assertThat(readable()).containsExactlyInAnyOrder("old", "new");
		assertThat(Rollover.isInterrupted(this.index.client(), this.index.names())).isFalse();
	}

	@Test
	void anArticleWrittenMeanwhileIsNotOverwrittenByItsOlderSelf() throws IOException {
		Rollover rollover = begin();
		add(TestArticles.plain("old", "Corrected meanwhile."));
		copy(rollover);
		rollover.commit();
		assertThat(this.index.client()
			.get((get) -> get.index(this.index.names().articles()).id("old"), ArticleDocument.class)
			.source()
			.text()).isEqualTo("Corrected meanwhile.");
	}

	@Test
	void aKilledRolloverLosesNothingAndIsTakenUp() throws IOException {
		Rollover killed = begin();
		add(TestArticles.plain("new", "Written meanwhile."));
		assertThat(readable()).containsExactly("old");
		assertThat(Rollover.isInterrupted(this.index.client(), this.index.names())).isTrue();

		Rollover second = begin();
		assertThat(second.freshIndex()).isEqualTo(killed.freshIndex());
		copy(second);
		second.commit();
		assertThat(readable()).containsExactlyInAnyOrder("old", "new");
	}

	@Test
	void anIndexThatAKillLeftBeforeItWasUsedIsRemovedByTheNext() throws IOException {
		String left = this.index.names().newArticlesIndex(Instant.EPOCH);
		new Indices(this.index.client(), this.index.names()).create(IndexDefinition.ARTICLES, left);
		Rollover rollover = begin();
		assertThat(this.index.client().indices().exists((exists) -> exists.index(left)).value()).isFalse();
		new Indices(this.index.client(), this.index.names()).create(IndexDefinition.ARTICLES, left);
		rollover = begin();
		copy(rollover);
		rollover.commit();
		assertThat(this.index.client().indices().get((get) -> get.index(this.index.names().articlesIndices())).result())
			.containsOnlyKeys(rollover.freshIndex());
	}

	@Test
	void ofTwoAtOnceTheLaterOneSeesThatTheOtherIsDone() throws IOException {
		Rollover first = begin();
		Rollover second = begin();
		copy(first);
		assertThat(second.isCommitted()).isFalse();
		first.commit();
		assertThat(second.isCommitted()).isTrue();
	}

	@Test
	void theOldIndexIsGoneAfterTheCommit() throws IOException {
		Rollover rollover = begin();
		copy(rollover);
		rollover.commit();
		assertThat(this.index.client().indices().exists((exists) -> exists.index(rollover.oldIndex())).value())
			.isFalse();
	}

	private Rollover begin() throws IOException {
		return Rollover.begin(this.index.client(), this.index.names());
	}

	private void copy(Rollover rollover) throws IOException {
		try (ArticleWriter<String> writer = ArticleWriter.open(this.index.client(), rollover, new Strict())) {
			new StoredArticles(this.index.client()).forEach(rollover.oldIndex(),
					QueryBuilders.matchAll().build()._toQuery(),
					(stored) -> writer.copy(stored.document().enriched(stored.id()), Instant.EPOCH, null, stored.id()));
		}
	}

	private void add(EnrichedArticle article) {
		try (ArticleWriter<String> writer = ArticleWriter.open(this.index.client(), this.index.names(), new Strict())) {
			writer.add(article, article.article().id());
		}
	}

	private List<String> readable() throws IOException {
		List<String> ids = new ArrayList<>();
		new StoredArticles(this.index.client()).forEach(this.index.names().articles(),
				QueryBuilders.matchAll().build()._toQuery(), (stored) -> ids.add(stored.id()));
		return ids;
	}

	private static final class Strict implements WriteListener<String> {

		@Override
		public void ended(String id, WriteOutcome outcome, String reason) {
			assertThat(outcome).as(reason).isNotEqualTo(WriteOutcome.FAILED);
		}

		@Override
		public void retried(String id) {
		}

	}

}

package org.tally.ingest;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.support.StaticListableBeanFactory;
import org.tally.article.Failure;
import org.tally.engine.RunningEngine;
import org.tally.engine.TestEngine;
import org.tally.engine.folder.EngineFolder;
import org.tally.engine.folder.LockProcess;
import org.tally.enrichment.Enricher;
import org.tally.index.IndexNames;
import org.tally.index.ReindexUnderWayException;
import org.tally.index.Rollover;
import org.tally.index.TestArticles;
import org.tally.index.TestIndex;
import org.tally.index.write.ArticleWriter;
import org.tally.index.write.WriteListener;
import org.tally.index.write.WriteOutcome;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

/**
 * One reindex at a time, and none that is refused for ever.
 */
class ReindexIT {

	private static final Enricher ENRICHER = Enricher.load();

	@TempDir
	private Path data;

	private TestIndex index;

	@BeforeEach
	void twoArticles() {
		this.index = TestIndex.create();
		add("one");
		add("two");
	}

	@AfterEach
	void deleteIndex() throws IOException {
		this.index.close();
	}

	@Test
	void aSecondIsRefusedWhileOneRunsAndChangesNothing() throws Exception {
		CountDownLatch working = new CountDownLatch(1);
		CountDownLatch goOn = new CountDownLatch(1);
		CompletableFuture<ReindexReport> first = CompletableFuture.supplyAsync(() -> run(new Quiet() {

			@Override
			public void indexed() {
				working.countDown();
				await(goOn);
			}

		}));
		await(working);
		try {
			Map<?, ?> before = aliases();
			assertThatExceptionOfType(ReindexUnderWayException.class).isThrownBy(() -> reindex().run(new Quiet()))
				.withMessageContaining("Another reindex is under way. Wait until it is done")
				.withMessageContaining("This one has changed nothing");
			assertThat(aliases()).isEqualTo(before);
		}
		finally {
			goOn.countDown();
		}
		assertThat(first.get(1, TimeUnit.MINUTES).complete()).isTrue();
		assertThat(run(new Quiet()).copied().indexed()).isEqualTo(2);
	}

	@Test
	void oneThatAnotherProcessWasKilledInIsTakenUpAndDone() throws Exception {
		Process killed = LockProcess.hold(new EngineFolder(this.data).lock("reindex"));
		Rollover interrupted = Rollover.begin(this.index.client(), this.index.names());
		try {
			assertThatExceptionOfType(ReindexUnderWayException.class).isThrownBy(() -> reindex().run(new Quiet()));
		}
		finally {
			killed.destroyForcibly().waitFor();
		}
		assertThat(Rollover.isInterrupted(this.index.client(), this.index.names())).isTrue();
		add("meanwhile");
		assertThat(run(new Quiet()).complete()).isTrue();
		assertThat(Rollover.isInterrupted(this.index.client(), this.index.names())).isFalse();
		assertThat(interrupted.isCommitted()).isTrue();
		this.index.refresh();
		assertThat(this.index.client().count((count) -> count.index(this.index.names().articles())).count())
			.isEqualTo(3);
	}

	@Test
	void oneThatFailsLetsTheNextOneRun() {
		IndexNames none = new IndexNames(this.index.names().prefix() + "none");
		assertThatThrownBy(() -> reindex(none).run(new Quiet())).isNotInstanceOf(ReindexUnderWayException.class);
		assertThat(run(new Quiet()).complete()).isTrue();
	}

	private ReindexReport run(IngestListener listener) {
		try {
			return reindex().run(listener);
		}
		catch (IOException ex) {
			throw new IllegalStateException(ex);
		}
	}

	private Reindex reindex() {
		return reindex(this.index.names());
	}

	private Reindex reindex(IndexNames names) {
		RunningEngine engine = TestEngine.withData(this.data);
		return new Reindex(this.index.client(), names, ENRICHER,
				new StaticListableBeanFactory(Map.of("engine", engine)).getBeanProvider(RunningEngine.class));
	}

	private Map<String, String> aliases() throws IOException {
		return this.index.client()
			.indices()
			.getAlias((get) -> get.index(this.index.names().prefix() + "-*"))
			.result()
			.entrySet()
			.stream()
			.collect(Collectors.toMap(Map.Entry::getKey, (each) -> each.getValue().toString()));
	}

	private void add(String id) {
		try (ArticleWriter<String> writer = ArticleWriter.open(this.index.client(), this.index.names(), new Strict())) {
			writer.add(TestArticles.plain(id, "The bridge " + id + " is open."), id);
		}
		this.index.refresh();
	}

	private static void await(CountDownLatch latch) {
		try {
			assertThat(latch.await(1, TimeUnit.MINUTES)).isTrue();
		}
		catch (InterruptedException ex) {
			Thread.currentThread().interrupt();
		}
	}

	private static class Quiet implements IngestListener {

		@Override
		public void indexed() {
		}

		@Override
		public void failed(Failure failure) {
		}

		@Override
		public void skipped(Failure skipped) {
		}

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

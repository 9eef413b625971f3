package org.tally.cli.report;

import java.util.function.LongSupplier;

import me.tongfei.progressbar.ProgressBar;
import me.tongfei.progressbar.ProgressBarBuilder;
import me.tongfei.progressbar.ProgressBarStyle;
import org.jspecify.annotations.Nullable;
import org.tally.article.Failure;

/**
 * Shows how far a run is: a bar on a terminal, a plain line every so many articles
 * elsewhere.
 */
public class ProgressListener extends LoggingListener implements AutoCloseable {

	/** In a log some lines an hour, not some a second. */
	private static final int ARTICLES_A_LINE = 5_000;

	private final @Nullable ProgressBar bar;

	private final @Nullable LongSupplier done;

	private long indexed;

	private ProgressListener(String unit, long unitSize, long total, @Nullable LongSupplier done) {
		this.done = done;
		this.bar = Terminal.isStandardError() ? new ProgressBarBuilder().setTaskName("Indexing")
			.setInitialMax(total)
			.setUnit(" " + unit, unitSize)
			.setStyle(ProgressBarStyle.UNICODE_BLOCK)
			.showSpeed()
			.setUpdateIntervalMillis(200)
			.build() : null;
	}

	/**
	 * Measures progress in articles, of which there are so many.
	 */
	public static ProgressListener ofArticles(long total) {
		return new ProgressListener("articles", 1, total, null);
	}

	/**
	 * Measures progress in bytes read, where the number of articles shows only at the
	 * end.
	 */
	public static ProgressListener ofBytes(long total, LongSupplier read) {
		return new ProgressListener("MB", 1_000_000, total, read);
	}

	@Override
	public void indexed() {
		this.indexed++;
		if (this.bar != null) {
			this.bar.stepTo((this.done != null) ? this.done.getAsLong() : this.indexed);
			this.bar.setExtraMessage((this.done != null) ? String.format(" %,d articles", this.indexed) : "");
		}
		else if (this.indexed % ARTICLES_A_LINE == 0) {
			System.err.printf("%,d articles indexed%n", this.indexed);
		}
	}

	@Override
	public void failed(Failure failure) {
		print(() -> super.failed(failure));
	}

	@Override
	public void skipped(Failure skipped) {
		print(() -> super.skipped(skipped));
	}

	/** A line of its own, the bar going on below it. */
	private void print(Runnable line) {
		if (this.bar != null) {
			System.err.print("\r\033[K");
		}
		line.run();
	}

	@Override
	public void close() {
		if (this.bar != null) {
			this.bar.close();
		}
	}

}

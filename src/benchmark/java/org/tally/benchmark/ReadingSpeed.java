package org.tally.benchmark;

import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.function.Function;

import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;

/**
 * Articles a second.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.Throughput)
@OutputTimeUnit(TimeUnit.SECONDS)
public class ReadingSpeed {

	/** What reads. */
	@Param("TALLY")
	public Extractor extractor = Extractor.TALLY;

	/** Where the texts come from. */
	@Param("")
	public String texts = "";

	private List<String> articles = List.of();

	private Function<String, Object> reading = (text) -> text;

	/**
	 * Makes all ready.
	 */
	@Setup
	public void load() {
		this.articles = Texts.read(this.texts);
		this.reading = this.extractor.load();
	}

	/**
	 * Reads the next article.
	 */
	@Benchmark
	public Object read(Position position) {
		return this.reading.apply(this.articles.get(position.next(this.articles.size())));
	}

	/**
	 * Each thread goes through the articles by itself.
	 */
	@State(Scope.Thread)
	public static class Position {

		private int next;

		int next(int size) {
			this.next = (this.next + 1) % size;
			return this.next;
		}

	}

}

package org.tally.benchmark;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.OptionsBuilder;
import org.openjdk.jmh.runner.options.TimeValue;
import org.openjdk.jmh.runner.options.VerboseMode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Measures enrichment and CoreNLP in one run: start, heap, articles a second on one
 * thread and two, and what each stage of enrichment takes. Argument: a file or folder of
 * articles; else the sample corpus. The numbers are printed, and left in
 * target/benchmark.json.
 */
final class ExtractionBenchmark {

	/**
	 * With both cores reading, the compiler shares them: it needs some twenty seconds to
	 * be done.
	 */
	private static final int WARM_UP_SECONDS = 30;

	private static final Path NUMBERS = Path.of("target", "benchmark.json");

	/** At a sample each 10 ms, enough to tell a stage's share to a hundredth. */
	private static final int STAGE_SECONDS = 15;

	private final Map<String, Double> numbers = new TreeMap<>();

	private final String texts;

	private ExtractionBenchmark(String texts) {
		this.texts = texts;
	}

	public static void main(String[] arguments) throws IOException, InterruptedException, RunnerException {
		ExtractionBenchmark benchmark = new ExtractionBenchmark((arguments.length > 0) ? arguments[0] : "");
		List<String> texts = Texts.read(benchmark.texts);
		System.out.printf(Locale.ROOT, "%d texts of %.0f words on average%n", texts.size(),
				texts.stream().mapToLong(Texts::words).average().orElse(0));
		// above nought, other work takes part of what is measured
		benchmark.put("machine.load", ManagementFactory.getOperatingSystemMXBean().getSystemLoadAverage());
		for (Extractor extractor : Extractor.values()) {
			benchmark.readiness(extractor, texts.get(0));
			benchmark.speed(extractor);
		}
		benchmark.stages(texts);
		Files.writeString(NUMBERS, JsonMapper.shared().writeValueAsString(benchmark.numbers));
	}

	private void readiness(Extractor extractor, String text) throws IOException, InterruptedException {
		Readiness readiness = Readiness.of(extractor, text);
		put(extractor.label() + ".ready", readiness.seconds());
		put(extractor.label() + ".heap", readiness.megabytes());
	}

	private void speed(Extractor extractor) throws RunnerException {
		double one = articlesPerSecond(extractor, 1);
		double two = articlesPerSecond(extractor, 2);
		put(extractor.label() + ".articles per second", one);
		put(extractor.label() + ".articles per second on two threads", two);
		put(extractor.label() + ".two threads", two / one);
	}

	private double articlesPerSecond(Extractor extractor, int threads) throws RunnerException {
		TimeValue time = TimeValue.seconds(extractor.secondsPerIteration());
		RunResult result = new Runner(new OptionsBuilder().include(ReadingSpeed.class.getName())
			.param("extractor", extractor.name())
			.param("texts", this.texts)
			.threads(threads)
			.forks(1)
			.jvmArgs(extractor.heap())
			.warmupIterations(WARM_UP_SECONDS / extractor.secondsPerIteration())
			.warmupTime(time)
			.measurementIterations(3)
			.measurementTime(time)
			.verbosity(VerboseMode.SILENT)
			.build()).runSingle();
		return result.getPrimaryResult().getScore();
	}

	private void stages(List<String> texts) throws IOException {
		double all = this.numbers.get(Extractor.TALLY.label() + ".articles per second");
		Stages.shares(texts, STAGE_SECONDS)
			.forEach((stage, share) -> put("stage." + stage + ".articles per second", all / share));
	}

	private void put(String name, double number) {
		this.numbers.put(name, number);
		System.out.printf(Locale.ROOT, "%-60s %10.1f%n", name, number);
	}

}

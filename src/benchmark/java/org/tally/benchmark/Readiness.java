package org.tally.benchmark;

import java.io.IOException;
import java.io.OutputStream;
import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Function;

/**
 * How long a fresh Java machine takes until the first text is read, and how much of its
 * heap is in use then.
 *
 * @param seconds from the machine's start
 * @param megabytes after a collection
 */
record Readiness(double seconds, double megabytes) {

	private static final double MEGABYTE = 1024 * 1024;

	/** The first start also fills the system's cache of files. */
	private static final int STARTS = 3;

	/**
	 * The median of a few starts.
	 */
	static Readiness of(Extractor extractor, String text) throws IOException, InterruptedException {
		List<Readiness> starts = new ArrayList<>();
		for (int i = 0; i < STARTS; i++) {
			starts.add(started(extractor, text));
		}
		starts.sort(Comparator.comparingDouble(Readiness::seconds));
		return starts.get(STARTS / 2);
	}

	/**
	 * Starts a machine of its own and measures there.
	 */
	private static Readiness started(Extractor extractor, String text) throws IOException, InterruptedException {
		Process process = new ProcessBuilder(Path.of(System.getProperty("java.home"), "bin", "java").toString(),
				extractor.heap(), "-cp", System.getProperty("java.class.path"), Readiness.class.getName(),
				extractor.name())
			.redirectError(ProcessBuilder.Redirect.DISCARD)
			.start();
		try (OutputStream input = process.getOutputStream()) {
			input.write(text.getBytes(StandardCharsets.UTF_8));
		}
		String output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8).strip();
		if (process.waitFor() != 0) {
			throw new IllegalStateException(extractor + " did not get ready: " + output);
		}
		String[] numbers = output.substring(output.lastIndexOf('\n') + 1).split(" ");
		return new Readiness(Double.parseDouble(numbers[0]), Double.parseDouble(numbers[1]));
	}

	/**
	 * The text comes on standard input, since to read a file of articles takes time too.
	 */
	public static void main(String[] arguments) throws IOException {
		Function<String, Object> reading = Extractor.valueOf(arguments[0]).load();
		Object first = reading.apply(new String(System.in.readAllBytes(), StandardCharsets.UTF_8));
		long ready = System.currentTimeMillis();
		long start = ManagementFactory.getRuntimeMXBean().getStartTime();
		System.gc();
		long used = ManagementFactory.getMemoryMXBean().getHeapMemoryUsage().getUsed();
		System.out.println((ready - start) / 1000.0 + " " + used / MEGABYTE);
		if (first == reading) {
			throw new IllegalStateException("Never so; it keeps both alive until the heap is measured");
		}
	}

}

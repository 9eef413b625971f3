package org.tally.benchmark;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;

import jdk.jfr.Recording;
import jdk.jfr.consumer.RecordedEvent;
import jdk.jfr.consumer.RecordedFrame;
import jdk.jfr.consumer.RecordingFile;
import org.tally.enrichment.Enricher;

/**
 * What part of enrichment's time each stage takes, by Flight Recorder's samples: a sample
 * belongs to the part of enrichment that the enricher called. So the stages are measured
 * as they run, with what each finds for the next.
 */
final class Stages {

	private static final Duration PERIOD = Duration.ofMillis(10);

	private static final String ENRICHMENT = Enricher.class.getPackageName() + ".";

	private Stages() {
	}

	/**
	 * Reads texts for some seconds.
	 * @return the share of the time by stage
	 */
	static Map<String, Double> shares(List<String> texts, int seconds) throws IOException {
		Function<String, Object> reading = Extractor.TALLY.load();
		read(reading, texts, seconds / 3);
		Path file = Files.createTempFile("stages", ".jfr");
		try (Recording recording = new Recording()) {
			recording.enable("jdk.ExecutionSample").withPeriod(PERIOD);
			recording.start();
			read(reading, texts, seconds);
			recording.stop();
			recording.dump(file);
			return shares(RecordingFile.readAllEvents(file));
		}
		finally {
			Files.delete(file);
		}
	}

	private static void read(Function<String, Object> reading, List<String> texts, int seconds) {
		long end = System.nanoTime() + Duration.ofSeconds(seconds).toNanos();
		while (System.nanoTime() < end) {
			texts.forEach(reading::apply);
		}
	}

	private static Map<String, Double> shares(List<RecordedEvent> samples) {
		Map<String, Integer> counts = new TreeMap<>();
		for (RecordedEvent sample : samples) {
			String stage = (sample.getStackTrace() != null) ? stage(sample.getStackTrace().getFrames()) : "";
			if (!stage.isEmpty()) {
				counts.merge(stage, 1, Integer::sum);
			}
		}
		int all = counts.values().stream().mapToInt(Integer::intValue).sum();
		Map<String, Double> shares = new TreeMap<>();
		counts.forEach((stage, count) -> shares.put(stage, (double) count / all));
		return shares;
	}

	/** Frames run from the innermost call outward. */
	private static String stage(List<RecordedFrame> frames) {
		String stage = "";
		for (RecordedFrame frame : frames) {
			String name = frame.getMethod().getType().getName();
			if (name.equals(Enricher.class.getName()) && frame.getMethod().getName().equals("enrich")) {
				return stage.isEmpty() ? "enricher" : stage;
			}
			if (name.startsWith(ENRICHMENT) && !name.equals(Enricher.class.getName())) {
				String below = name.substring(ENRICHMENT.length());
				stage = below.contains(".") ? below.substring(0, below.indexOf('.')) : below;
			}
		}
		return "";
	}

}

package org.tally.evaluation;

import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

import org.tally.enrichment.Enricher;
import org.tally.evaluation.figure.AnnotatedFigures;
import org.tally.evaluation.measure.Findings;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Writes docs/extraction.md: every measure of enrichment, and its misses by cause.
 * Arguments: the folder of the annotated texts, and the file to write. Every number goes
 * to target/evaluation.json too.
 */
final class EvaluationReport {

	/** What the benchmark left behind when it last ran. */
	private static final Path BENCHMARK = Path.of("target", "benchmark.json");

	/** What the benchmark's numbers for a stage begin with. */
	private static final String STAGE = "stage.";

	private static final Path NUMBERS = Path.of("target", "evaluation.json");

	private final Map<String, Findings> findings = new LinkedHashMap<>();

	private final Map<String, Double> values = new TreeMap<>();

	private EvaluationReport() {
	}

	public static void main(String[] arguments) throws IOException, URISyntaxException {
		Path folder = Path.of((arguments.length > 0) ? arguments[0] : "../shared/eval/dev");
		Path file = Path.of((arguments.length > 1) ? arguments[1] : "docs/extraction.md");
		EvaluationReport report = new EvaluationReport();
		report.measure(folder);
		Files.writeString(NUMBERS, JsonMapper.shared().writeValueAsString(report.values));
		Files.write(file, report.lines());
		System.out.println("Written: " + file);
	}

	private void measure(Path folder) throws IOException, URISyntaxException {
		Enricher enricher = Enricher.load();
		for (EvaluationSet set : EvaluationSet.all(enricher)) {
			Optional<Findings> found = set.measure(folder, enricher);
			found.ifPresent((findings) -> add(set.name(), findings));
			if (found.isEmpty()) {
				System.out.println("Not there, so not measured: " + folder.resolve(set.name() + ".jsonl"));
			}
		}
		add("own", AnnotatedFigures.read().measure(enricher));
		this.values.put("shipped.megabytes", ShippedSize.megabytes());
		if (Files.exists(BENCHMARK)) {
			JsonNode numbers = JsonMapper.shared().readTree(Files.readString(BENCHMARK));
			numbers.properties().forEach((number) -> this.values.put(number.getKey(), number.getValue().asDouble()));
		}
		else {
			System.out.println("The benchmark has not run, so that speed and memory are not measured.");
		}
	}

	private void add(String set, Findings found) {
		this.findings.put(set, found);
		found.values().forEach((name, value) -> this.values.put(set + "/" + name, value));
	}

	private List<String> lines() {
		List<String> lines = new ArrayList<>(List.of("# How good extraction is", "",
				"Written by `mvn test-compile exec:java@evaluate`; do not edit. The annotated texts belong to their",
				"publishers and are not part of the project, but for its own annotated sentences; speed and memory are",
				"what the [benchmark](benchmark.md) last measured. Rules and word lists were made with these texts in view,",
				"and the tagger has [learnt from](training.md) the toponym sets: on texts never seen, expect a few points less.",
				"", "## Measures", "", "| measure | CoreNLP 4.5.10 | to reach | Tally |", "|---|---|---|---|"));
		lines.addAll(new MeasureTable(this.values).rows());
		lines.addAll(stages());
		lines.addAll(List.of("", "## Misses by cause", "",
				"Counted by program, on the same texts; the commonest first, those met once together."));
		this.findings.forEach((set, found) -> lines.addAll(new CauseTable(set, found.causes()).lines()));
		return lines;
	}

	private List<String> stages() {
		List<String> rows = new ArrayList<>();
		this.values.forEach((name, value) -> {
			if (name.startsWith(STAGE)) {
				rows.add("| " + name.substring(STAGE.length(), name.lastIndexOf('.')) + " | " + Math.round(value)
						+ " |");
			}
		});
		if (!rows.isEmpty()) {
			rows.addAll(0,
					List.of("", "## Speed of the stages", "", "Articles a second if a stage were all of enrichment.",
							"", "| stage | articles/s |", "|---|---:|"));
		}
		return rows;
	}

}

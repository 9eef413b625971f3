package org.tally.evaluation;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.tally.enrichment.Enricher;
import org.tally.evaluation.figure.ArticleMeasure;
import org.tally.evaluation.figure.RecallMeasure;
import org.tally.evaluation.measure.Findings;
import org.tally.evaluation.measure.JsonLines;
import org.tally.evaluation.measure.Measure;
import org.tally.evaluation.name.DateMeasure;
import org.tally.evaluation.name.ToponymMeasure;
import tools.jackson.databind.JsonNode;

/**
 * A file of annotated texts.
 *
 * @param name of the file without its ending
 */
record EvaluationSet(String name, Measure measure) {

	static List<EvaluationSet> all(Enricher enricher) {
		List<EvaluationSet> sets = new ArrayList<>();
		sets.add(new EvaluationSet("articles", new ArticleMeasure()));
		for (String name : List.of("casualties", "displacement", "humanitarian")) {
			sets.add(new EvaluationSet(name, new RecallMeasure()));
		}
		Measure toponyms = new ToponymMeasure(enricher);
		for (String name : List.of("toponyms-geovirus", "toponyms-trnews", "toponyms-lgl")) {
			sets.add(new EvaluationSet(name, toponyms));
		}
		sets.add(new EvaluationSet("dates", new DateMeasure()));
		return sets;
	}

	/**
	 * Enriches the set's texts and measures the outcome; empty where the folder has no
	 * such file.
	 */
	Optional<Findings> measure(Path folder, Enricher enricher) throws IOException {
		Path file = folder.resolve(this.name + ".jsonl");
		if (!Files.exists(file)) {
			return Optional.empty();
		}
		Findings findings = new Findings();
		for (JsonNode node : JsonLines.read(file)) {
			this.measure.score(node, enricher.enrich(JsonLines.article(node)), findings);
		}
		return Optional.of(findings);
	}

}

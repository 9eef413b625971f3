package org.tally.enrichment.tagger;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;

import edu.stanford.nlp.ie.crf.CRFClassifier;
import edu.stanford.nlp.ling.CoreLabel;
import edu.stanford.nlp.util.Triple;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * Labels articles by CoreNLP's classifier, for a student to learn from: JSON Lines with
 * {@code id}, {@code text} and, where people annotated places, their {@code start} and
 * {@code end} in {@code gold} in; the same with {@code names} out, which hold the start,
 * end and kind of every name.
 */
public final class TeacherLabels {

	/** The best of CoreNLP's on annotated news. */
	private static final String TEACHER = "edu/stanford/nlp/models/ner/english.all.3class.distsim.crf.ser.gz";

	private static final JsonMapper JSON = JsonMapper.shared();

	private final CRFClassifier<CoreLabel> teacher = CRFClassifier.getClassifierNoExceptions(TEACHER);

	private TeacherLabels() {
	}

	/**
	 * Labels standard input.
	 */
	public static void main(String[] args) throws IOException {
		PrintStream standard = System.out;
		// what the teacher logs is no label
		System.setOut(System.err);
		TeacherLabels labels = new TeacherLabels();
		try (BufferedReader in = new BufferedReader(new InputStreamReader(System.in, StandardCharsets.UTF_8));
				PrintStream out = new PrintStream(standard, false, StandardCharsets.UTF_8)) {
			for (String line = in.readLine(); line != null; line = in.readLine()) {
				out.println(JSON.writeValueAsString(labels.label(JSON.readTree(line))));
			}
		}
	}

	private ObjectNode label(JsonNode article) {
		String text = article.path("text").asString("");
		ObjectNode result = JSON.createObjectNode();
		result.put("id", article.path("id").asString(""));
		result.put("text", text);
		ArrayNode places = result.putArray("places");
		for (JsonNode place : article.path("gold")) {
			if (place.has("start")) {
				places.addArray().add(offset(text, place.get("start"))).add(offset(text, place.get("end")));
			}
		}
		ArrayNode names = result.putArray("names");
		for (Triple<String, Integer, Integer> name : this.teacher.classifyToCharacterOffsets(text)) {
			names.addArray().add(name.second()).add(name.third()).add(name.first());
		}
		return result;
	}

	/** Annotations count code points. */
	private static int offset(String text, JsonNode codePoints) {
		return text.offsetByCodePoints(0, codePoints.asInt());
	}

}

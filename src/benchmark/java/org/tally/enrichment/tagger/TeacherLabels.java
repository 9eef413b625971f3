package org.tally.enrichment.tagger;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;

import edu.stanford.nlp.ie.crf.CRFClassifier;
import edu.stanford.nlp.ling.CoreLabel;
import edu.stanford.nlp.util.Triple;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * Labels articles by CoreNLP's classifiers, for a student to learn from: JSON Lines with
 * {@code id}, {@code text} and, where people annotated places, their {@code start} and
 * {@code end} in {@code gold} in; the same with {@code names} out, which hold for each
 * teacher the start, end and kind of every name.
 */
public final class TeacherLabels {

	private static final String FOLDER = "edu/stanford/nlp/models/ner/english.";

	private static final JsonMapper JSON = JsonMapper.shared();

	private final Map<String, CRFClassifier<CoreLabel>> teachers = new LinkedHashMap<>();

	private TeacherLabels() {
		for (String name : new String[] { "all.3class", "conll.4class", "muc.7class" }) {
			this.teachers.put(name, CRFClassifier.getClassifierNoExceptions(FOLDER + name + ".distsim.crf.ser.gz"));
		}
	}

	/**
	 * Labels standard input.
	 */
	public static void main(String[] args) throws IOException {
		PrintStream standard = System.out;
		// what the teachers log is no label
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
		ObjectNode names = result.putObject("names");
		this.teachers.forEach((teacher, classifier) -> {
			ArrayNode spans = names.putArray(teacher);
			for (Triple<String, Integer, Integer> name : classifier.classifyToCharacterOffsets(text)) {
				spans.addArray().add(name.second()).add(name.third()).add(name.first());
			}
		});
		return result;
	}

	/** Annotations count code points. */
	private static int offset(String text, JsonNode codePoints) {
		return text.offsetByCodePoints(0, codePoints.asInt());
	}

}

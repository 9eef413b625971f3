package org.tally.enrichment.tagger;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

import org.tally.enrichment.text.Document;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Reads what {@link TeacherLabels} wrote, as lessons.
 */
final class LabelledArticles {

	/** Times that what people annotated is learnt: it is worth more than the teacher. */
	private static final int ANNOTATED = 4;

	private final NameLexicon lexicon = new NameLexicon();

	private final LabelCorrection correction = new LabelCorrection();

	private final AnnotatedPlaces annotated = new AnnotatedPlaces();

	List<Lesson> read(Path file) throws IOException {
		List<Lesson> lessons = new ArrayList<>();
		JsonMapper json = JsonMapper.shared();
		try (BufferedReader in = Files.newBufferedReader(file)) {
			for (String line = in.readLine(); line != null; line = in.readLine()) {
				if (!line.startsWith("{")) {
					// Maven ends what it prints with an escape that resets the colour
					continue;
				}
				JsonNode article = json.readTree(line);
				int times = article.path("places").isEmpty() ? 1 : ANNOTATED;
				lessons.addAll(Collections.nCopies(times, lesson(article)));
			}
		}
		return lessons;
	}

	private Lesson lesson(JsonNode article) {
		String text = article.path("text").asString("");
		Document document = Document.of(text);
		List<Lesson.Span> taught = new ArrayList<>();
		for (JsonNode name : article.path("names")) {
			taught.add(new Lesson.Span(name.get(0).asInt(), name.get(1).asInt(), kind(name.get(2).asString())));
		}
		List<Lesson.Span> places = new ArrayList<>();
		for (JsonNode place : article.path("places")) {
			places.add(new Lesson.Span(place.get(0).asInt(), place.get(1).asInt(), NameKind.PLACE));
		}
		return Lesson.of(document, this.annotated.merge(document, taught, places), this.lexicon, this.correction);
	}

	private static NameKind kind(String label) {
		return switch (label) {
			case "PERSON" -> NameKind.PERSON;
			case "LOCATION" -> NameKind.PLACE;
			default -> NameKind.ORGANISATION;
		};
	}

}

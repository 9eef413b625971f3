package org.tally.enrichment.tagger;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

import org.tally.enrichment.text.Document;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * Tags articles by a model on its own: JSON Lines with {@code id} and {@code text} in, the
 * places as {@code locations} and the other names out; the speed goes to standard error.
 */
public final class TaggerRun {

	private TaggerRun() {
	}

	/**
	 * Tags standard input by the model of the file, or by the bundled one.
	 */
	public static void main(String[] args) throws IOException {
		NameModel model = (args.length > 0) ? read(Path.of(args[0])) : NameModel.load();
		Tagger tagger = new Tagger(new NameLexicon(), model);
		JsonMapper json = JsonMapper.shared();
		List<Document> documents = new ArrayList<>();
		try (BufferedReader in = new BufferedReader(new InputStreamReader(System.in, StandardCharsets.UTF_8));
				PrintStream out = new PrintStream(System.out, false, StandardCharsets.UTF_8)) {
			for (String line = in.readLine(); line != null; line = in.readLine()) {
				JsonNode article = json.readTree(line);
				Document document = Document.of(article.path("text").asString());
				documents.add(document);
				ObjectNode result = json.createObjectNode();
				result.put("id", article.path("id").asString());
				ArrayNode places = result.putArray("locations");
				ArrayNode others = result.putArray("others");
				for (NameMention name : tagger.tag(document).all()) {
					ObjectNode node = ((name.kind() == NameKind.PLACE) ? places : others).addObject();
					node.put("start", document.tokens().get(name.from()).start());
					node.put("end", document.tokens().get(name.to() - 1).end());
					node.put("text", document.words(name.from(), name.to()));
					node.put("kind", name.kind().name());
				}
				out.println(json.writeValueAsString(result));
			}
		}
		measure(tagger, documents);
	}

	private static void measure(Tagger tagger, List<Document> documents) {
		for (int round = 0; round < 5; round++) {
			long start = System.nanoTime();
			long tokens = 0;
			for (Document document : documents) {
				tagger.tag(document);
				tokens += document.tokens().size();
			}
			System.err.printf("%.0f tokens/s%n", tokens * 1e9 / (System.nanoTime() - start));
		}
	}

	private static NameModel read(Path file) throws IOException {
		try (InputStream in = Files.newInputStream(file)) {
			return NameModel.read(in);
		}
	}

}

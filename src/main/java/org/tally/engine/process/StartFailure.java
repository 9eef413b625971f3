package org.tally.engine.process;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.tally.engine.folder.EngineFolder;
import org.tally.engine.folder.EngineStartException;

/**
 * Makes a failed start readable: what happened, the last lines of the log, what to do.
 */
final class StartFailure {

	/** The cause stands among the last lines; stack traces fill the rest. */
	private static final int LINES = 12;

	/** From what Elasticsearch or Java say to what the reader can do, tried in order. */
	private static final Map<String, String> REMEDIES = new LinkedHashMap<>();

	static {
		REMEDIES.put("No space left on device", "The disk is full: free some space.");
		REMEDIES.put("failed to obtain node locks",
				"Another Elasticsearch uses this data folder: stop it, or choose another folder with tally.engine.data.");
		REMEDIES.put("Address already in use", "A port is taken: stop the other program.");
		REMEDIES.put("Could not reserve enough space", "There is too little memory: free some, or set a smaller heap.");
		REMEDIES.put("Cannot allocate memory", "There is too little memory: free some, or set a smaller heap.");
		REMEDIES.put("OutOfMemoryError", "The heap is too small for this index: set a larger one.");
		REMEDIES.put("minimum required Java version", "Run Tally with Java 17 or later.");
		REMEDIES.put("cannot downgrade", "The data folder is from a later version: choose another folder.");
		REMEDIES.put("unknown setting", "The data folder or plugin is from another version of Tally.");
	}

	private StartFailure() {
	}

	static EngineStartException ended(int status, EngineFolder folder) {
		return exception("Elasticsearch ended with status " + status + " while starting.", folder);
	}

	static EngineStartException late(Duration timeout, EngineFolder folder) {
		return exception("Elasticsearch did not answer within " + timeout.toSeconds() + " seconds.", folder);
	}

	private static EngineStartException exception(String event, EngineFolder folder) {
		List<String> console = lastLines(folder.console());
		List<String> log = lastLines(folder.log());
		return new EngineStartException(event + " " + remedy(console, log) + "\n--- " + folder.console() + "\n"
				+ String.join("\n", console) + "\n--- " + folder.log() + "\n" + String.join("\n", log));
	}

	static String remedy(List<String> console, List<String> log) {
		String text = String.join("\n", console) + String.join("\n", log);
		return REMEDIES.entrySet()
			.stream()
			.filter((remedy) -> text.contains(remedy.getKey()))
			.findFirst()
			.map(Map.Entry::getValue)
			.orElse("The lines below should say why.");
	}

	private static List<String> lastLines(Path file) {
		try {
			List<String> lines = Files.readAllLines(file)
				.stream()
				.filter((line) -> !line.startsWith("\tat ") && !line.isBlank())
				.toList();
			return lines.subList(Math.max(0, lines.size() - LINES), lines.size());
		}
		catch (IOException ex) {
			// Ended before it could write one.
			return List.of("(none)");
		}
	}

}

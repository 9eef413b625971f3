package org.tally.engine.folder;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/**
 * A short system command, run to its end.
 */
final class Command {

	private Command() {
	}

	static Result run(List<String> command) {
		try {
			Process process = new ProcessBuilder(command).redirectError(ProcessBuilder.Redirect.DISCARD).start();
			process.getOutputStream().close();
			String output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8).strip();
			return new Result(process.waitFor(), output);
		}
		catch (IOException ex) {
			throw new EngineStartException("Cannot run \"" + command.get(0) + "\", which starting Elasticsearch needs",
					ex);
		}
		catch (InterruptedException ex) {
			Thread.currentThread().interrupt();
			throw new EngineStartException("Interrupted while starting Elasticsearch", ex);
		}
	}

	record Result(int status, String output) {

		boolean succeeded() {
			return this.status == 0;
		}

	}

}

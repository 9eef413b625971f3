package org.tally.cli.report;

import java.io.IOException;

/**
 * Tells a terminal from a pipe or a file. {@code System.console()} answers for all
 * streams at once, and since Java 22 even where there is none.
 */
final class Terminal {

	private Terminal() {
	}

	static boolean isStandardError() {
		try {
			return new ProcessBuilder("test", "-t", "2").redirectError(ProcessBuilder.Redirect.INHERIT)
				.start()
				.waitFor() == 0;
		}
		catch (IOException ex) {
			return false;
		}
		catch (InterruptedException ex) {
			Thread.currentThread().interrupt();
			return false;
		}
	}

}

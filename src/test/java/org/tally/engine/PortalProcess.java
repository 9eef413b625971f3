package org.tally.engine;

import java.io.IOException;
import java.nio.file.Path;

import org.tally.engine.folder.EngineLocations;

/**
 * Stands in for a portal in a process of its own, to be killed: starts the engine on the
 * data folder given, says where it answers and waits.
 */
final class PortalProcess {

	private PortalProcess() {
	}

	public static void main(String[] arguments) throws Exception {
		RunningEngine engine = EmbeddedEngine
			.start(EngineSettings.of(EngineLocations.distribution(), Path.of(arguments[0])));
		System.out.println((engine.owned() ? "owned " : "attached ") + engine.uri());
		Thread.sleep(Long.MAX_VALUE);
	}

	static Process start(Path data) throws IOException {
		return new ProcessBuilder(Path.of(System.getProperty("java.home"), "bin/java").toString(), "-cp",
				System.getProperty("java.class.path"), PortalProcess.class.getName(), data.toString())
			.redirectError(ProcessBuilder.Redirect.INHERIT)
			.start();
	}

}

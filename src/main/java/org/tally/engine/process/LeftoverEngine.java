package org.tally.engine.process;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

import org.tally.engine.folder.EngineFolder;
import org.tally.engine.folder.EngineStartException;

/**
 * The engine of a portal that was killed. Its wrapper has told it to stop; this waits for
 * that, then kills it, so that the data are free.
 * <p>
 * A process is only touched if its command line names this data folder: after a restart
 * of the machine the recorded number may belong to anything.
 */
public final class LeftoverEngine {

	/** Elasticsearch stops within a second unless it is writing much. */
	private static final Duration PATIENCE = Duration.ofSeconds(20);

	private LeftoverEngine() {
	}

	public static void end(EngineFolder folder) throws IOException {
		Optional<ProcessHandle> leftover = find(folder);
		if (leftover.isPresent() && !ends(leftover.get())) {
			leftover.get().destroyForcibly();
			if (!ends(leftover.get())) {
				throw new EngineStartException("Process " + leftover.get().pid() + " is an Elasticsearch on "
						+ folder.data() + " that does not end. Stop it, then start again.");
			}
		}
		Files.deleteIfExists(folder.pid());
	}

	private static Optional<ProcessHandle> find(EngineFolder folder) throws IOException {
		if (!Files.exists(folder.pid())) {
			return Optional.empty();
		}
		String pid = Files.readString(folder.pid()).strip();
		if (!pid.matches("\\d{1,18}")) {
			return Optional.empty();
		}
		return ProcessHandle.of(Long.parseLong(pid))
			.filter((process) -> commandLine(process).contains(folder.tmp().toString()));
	}

	/**
	 * Read from the system directly where that is possible: {@code ProcessHandle} gives
	 * up on lines as long as Elasticsearch's.
	 */
	private static String commandLine(ProcessHandle process) {
		try {
			return new String(Files.readAllBytes(Path.of("/proc/" + process.pid() + "/cmdline")),
					StandardCharsets.UTF_8);
		}
		catch (IOException ex) {
			return process.info().commandLine().orElse("");
		}
	}

	private static boolean ends(ProcessHandle process) {
		try {
			process.onExit().get(PATIENCE.toSeconds(), TimeUnit.SECONDS);
			return true;
		}
		catch (TimeoutException ex) {
			return false;
		}
		catch (InterruptedException ex) {
			Thread.currentThread().interrupt();
			throw new EngineStartException("Interrupted while waiting for an earlier Elasticsearch to end", ex);
		}
		catch (ExecutionException ex) {
			throw new IllegalStateException(ex);
		}
	}

}

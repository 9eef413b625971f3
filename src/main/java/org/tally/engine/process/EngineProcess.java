package org.tally.engine.process;

import java.io.IOException;
import java.io.OutputStream;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;

import org.tally.engine.folder.EngineFolder;
import org.tally.engine.folder.EngineStartException;
import org.tally.engine.folder.EngineUser;

/**
 * The Elasticsearch process under its wrapping script.
 */
public final class EngineProcess {

	/** Elasticsearch stops within a second unless it is writing much. */
	private static final Duration STOP_TIMEOUT = Duration.ofSeconds(30);

	/**
	 * What Elasticsearch sees of the environment: it needs no more, and the portal's may
	 * hold secrets. The locale decides how file names are read.
	 */
	private static final Set<String> PASSED_ON = Set.of("PATH", "LANG", "LC_ALL", "LC_CTYPE");

	private final Process process;

	private final EngineFolder folder;

	private EngineProcess(Process process, EngineFolder folder) {
		this.process = process;
		this.folder = folder;
	}

	/**
	 * Starts the process.
	 * @param port to answer on, or 0 for any free one
	 */
	public static EngineProcess launch(EngineFolder folder, Path home, Path java, int heapMegabytes, EngineUser user,
			int port) throws IOException {
		ProcessBuilder builder = new ProcessBuilder(
				user.command(List.of("sh", "-c", EngineConfiguration.resource("engine.sh"), "tally-engine",
						home.resolve("bin/elasticsearch").toString(), "-Epath.data=" + folder.indices(),
						"-Epath.logs=" + folder.logs(), "-Ehttp.port=" + port, "--pidfile", folder.pid().toString())));
		Map<String, String> environment = builder.environment();
		environment.keySet().retainAll(PASSED_ON);
		environment.put("ES_PATH_CONF", folder.config().toString());
		environment.put("ES_TMPDIR", folder.tmp().toString());
		environment.put("ES_JAVA_HOME", java.toString());
		environment.put("ES_JAVA_OPTS", "-Xms" + heapMegabytes + "m -Xmx" + heapMegabytes + "m");
		environment.put("CLI_JAVA_OPTS", launcherOptions(folder.tmp().toString()));
		// The portal's working directory may be closed to the engine's user.
		builder.directory(folder.data().toFile());
		builder.redirectErrorStream(true).redirectOutput(folder.console().toFile());
		return new EngineProcess(builder.start(), folder);
	}

	private static String launcherOptions(String tmp) {
		// The launcher is a Java process that only starts another: no time for C2.
		String options = "-XX:TieredStopAtLevel=1";
		// It leaves an empty folder at every start. Its options know no quotes: where the
		// path has spaces, the system's temporary folder keeps them.
		return tmp.contains(" ") ? options : options + " -Djava.io.tmpdir=" + tmp;
	}

	/**
	 * Completes when the process has ended, asked or not.
	 */
	CompletableFuture<?> onExit() {
		return this.process.onExit();
	}

	/**
	 * Waits until Elasticsearch serves requests.
	 * @throws EngineStartException if it ends before, or takes longer than the timeout
	 */
	public URI awaitAnswer(String password, Duration timeout) throws IOException {
		Instant deadline = Instant.now().plus(timeout);
		while (true) {
			if (!this.process.isAlive()) {
				throw StartFailure.ended(this.process.exitValue(), this.folder);
			}
			if (Files.exists(this.folder.ports())) {
				// One address a line; the first may still be being written.
				String address = Files.readString(this.folder.ports());
				URI uri = URI.create("http://" + address.lines().findFirst().orElse(""));
				if (address.endsWith("\n") && new EngineProbe(uri, password).answers()) {
					return uri;
				}
			}
			Pause.until(deadline, () -> StartFailure.late(timeout, this.folder));
		}
	}

	/**
	 * Ends Elasticsearch: asks it by closing the pipe, and kills what is left after half
	 * a minute.
	 */
	public void stop() {
		List<ProcessHandle> all = this.process.descendants().toList();
		try (OutputStream pipe = this.process.getOutputStream()) {
			pipe.flush();
		}
		catch (IOException ex) {
			// The wrapper is gone already; whether the engine is gets checked below.
		}
		try {
			if (!this.process.waitFor(STOP_TIMEOUT.toSeconds(), TimeUnit.SECONDS)) {
				all.forEach(ProcessHandle::destroyForcibly);
				this.process.destroyForcibly().waitFor();
			}
		}
		catch (InterruptedException ex) {
			Thread.currentThread().interrupt();
		}
		finally {
			all.forEach(ProcessHandle::destroyForcibly);
		}
	}

}

package org.tally.engine.folder;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Path;

/**
 * Holds a lock in a process of its own, to be killed.
 */
public final class LockProcess {

	private LockProcess() {
	}

	public static void main(String[] arguments) throws Exception {
		System.out.println(EngineLock.tryLock(Path.of(arguments[0])).isPresent() ? "held" : "refused");
		Thread.sleep(Long.MAX_VALUE);
	}

	/**
	 * Starts it, and returns once it holds the lock.
	 */
	public static Process hold(Path file) throws IOException {
		Process process = new ProcessBuilder(Path.of(System.getProperty("java.home"), "bin/java").toString(), "-cp",
				System.getProperty("java.class.path"), LockProcess.class.getName(), file.toString())
			.redirectError(ProcessBuilder.Redirect.INHERIT)
			.start();
		BufferedReader said = process.inputReader();
		if (!"held".equals(said.readLine())) {
			process.destroyForcibly();
			throw new IllegalStateException("The lock is held by another");
		}
		return process;
	}

}

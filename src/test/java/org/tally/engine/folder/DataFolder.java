package org.tally.engine.folder;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;

/**
 * Data folders for tests.
 */
public final class DataFolder {

	private DataFolder() {
	}

	/**
	 * A new folder every user can pass through, as the engine's may be another than the
	 * test's; JUnit's own temporary folders are closed.
	 */
	public static Path temporary(String name) throws IOException {
		Path folder = Files.createTempDirectory("tally " + name + " ");
		Files.setPosixFilePermissions(folder, PosixFilePermissions.fromString("rwxr-xr-x"));
		return folder;
	}

}

package org.tally.engine.folder;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.util.Base64;

/**
 * The password of the engine's only user: made once, kept in a file only the owner reads.
 */
public final class EnginePassword {

	/** More than a hash function could be tried for; also below bcrypt's 72 bytes. */
	private static final int RANDOM_BYTES = 24;

	private EnginePassword() {
	}

	public static String read(Path file) throws IOException {
		return Files.readString(file).strip();
	}

	public static String readOrMake(Path file) throws IOException {
		if (Files.exists(file) && !read(file).isEmpty()) {
			return read(file);
		}
		byte[] random = new byte[RANDOM_BYTES];
		new SecureRandom().nextBytes(random);
		String password = Base64.getUrlEncoder().withoutPadding().encodeToString(random);
		Files.deleteIfExists(file);
		// The mode is set as the file is made: afterwards would leave a moment to read
		// it.
		Files.createFile(file, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
		Files.writeString(file, password);
		return password;
	}

}

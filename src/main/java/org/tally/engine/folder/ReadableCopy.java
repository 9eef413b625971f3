package org.tally.engine.folder;

import java.io.IOException;
import java.nio.file.FileVisitOption;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.BasicFileAttributes;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.EnumSet;
import java.util.Objects;

/**
 * A folder the engine's user can read: the original, or where that is closed to the user
 * (a checkout below {@code /root}), a copy kept in the data folder and renewed when the
 * original changes.
 */
public final class ReadableCopy {

	private ReadableCopy() {
	}

	public static Path ofDistribution(Path home, Path copy, EngineUser user) throws IOException {
		if (!Files.isExecutable(home.resolve("bin/elasticsearch"))) {
			throw new EngineStartException("There is no Elasticsearch in " + home
					+ ". Run \"mvn package\", or set tally.elasticsearch.uris to use an Elasticsearch that runs.");
		}
		// Its configuration is closed to others and not used: the data folder has its
		// own.
		return user.canReadAll(home, home.resolve("config")) ? home : upToDate(home, copy);
	}

	public static Path ofJava(Path home, Path copy, EngineUser user) throws IOException {
		return user.canRun(home.resolve("bin/java")) ? home : upToDate(home, copy);
	}

	static Path upToDate(Path original, Path copy) throws IOException {
		String version = version(original);
		Path record = copy.resolveSibling(copy.getFileName() + ".version");
		if (!Files.isDirectory(copy) || !Files.exists(record) || !Files.readString(record).equals(version)) {
			Files.deleteIfExists(record);
			EngineFolder.delete(copy);
			copy(original, copy);
			// Last: a copy that was interrupted has no record and is made again.
			Files.writeString(record, version);
		}
		return copy;
	}

	/**
	 * What tells two builds apart: where it lies, and size and time of the plugin, or of
	 * what a Java runtime says about itself.
	 */
	private static String version(Path original) throws IOException {
		StringBuilder version = new StringBuilder(original.toString());
		for (String file : new String[] { "plugins/tally-analysis/tally-analysis.jar", "release" }) {
			if (Files.exists(original.resolve(file))) {
				version.append('\n').append(file);
				version.append(' ').append(Files.size(original.resolve(file)));
				version.append(' ').append(Files.getLastModifiedTime(original.resolve(file)));
			}
		}
		return version.toString();
	}

	private static void copy(Path original, Path copy) throws IOException {
		// Links are followed: a system's Java keeps its configuration under /etc.
		Files.walkFileTree(original, EnumSet.of(FileVisitOption.FOLLOW_LINKS), Integer.MAX_VALUE,
				new SimpleFileVisitor<>() {

					@Override
					public FileVisitResult preVisitDirectory(Path directory, BasicFileAttributes attributes)
							throws IOException {
						open(Files.createDirectories(copied(directory)), true);
						return FileVisitResult.CONTINUE;
					}

					@Override
					public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) throws IOException {
						if (attributes.isRegularFile()) {
							Path target = Files.copy(file, copied(file), StandardCopyOption.COPY_ATTRIBUTES);
							open(target, Files.isExecutable(file));
						}
						return FileVisitResult.CONTINUE;
					}

					@Override
					public FileVisitResult visitFileFailed(Path file, IOException ex) {
						// A dangling link, such as the sources a package did not bring.
						return FileVisitResult.CONTINUE;
					}

					private Path copied(Path path) {
						return Objects.requireNonNull(copy.resolve(original.relativize(path)));
					}

				});
	}

	private static void open(Path path, boolean executable) throws IOException {
		Files.setPosixFilePermissions(path, PosixFilePermissions.fromString(executable ? "rwxr-xr-x" : "rw-r--r--"));
	}

}

package org.tally.engine;

import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.nio.file.attribute.PosixFilePermissions;

import org.jspecify.annotations.Nullable;

/**
 * The data folder and what lies where in it. <pre>
 * engine.lock          held by the process that owns the engine
 * engine.properties    where the running engine answers
 * password             of the engine's only user; readable by the owner alone
 * elasticsearch/
 *   config/  tmp/      written anew at every start
 *   indices/ logs/     kept
 *   console.log        what the last start printed
 * distribution/ java/  copies, only where the engine's user cannot read the originals
 * </pre> Only {@code config}, {@code tmp}, {@code indices} and {@code logs} belong to the
 * engine's user. Whatever root writes lies outside of them, where that user can plant no
 * links.
 */
record EngineFolder(Path data) {

	Path lock() {
		return this.data.resolve("engine.lock");
	}

	Path properties() {
		return this.data.resolve("engine.properties");
	}

	Path password() {
		return this.data.resolve("password");
	}

	Path distributionCopy() {
		return this.data.resolve("distribution");
	}

	Path javaCopy() {
		return this.data.resolve("java");
	}

	Path console() {
		return elasticsearch().resolve("console.log");
	}

	Path config() {
		return elasticsearch().resolve("config");
	}

	Path tmp() {
		return elasticsearch().resolve("tmp");
	}

	Path indices() {
		return elasticsearch().resolve("indices");
	}

	Path logs() {
		return elasticsearch().resolve("logs");
	}

	Path log() {
		return logs().resolve("tally.log");
	}

	/**
	 * Written by Elasticsearch when its HTTP port is bound: the address it answers on.
	 */
	Path ports() {
		return logs().resolve("http.ports");
	}

	/** Written by Elasticsearch early in its start, removed by it at the end. */
	Path pid() {
		return logs().resolve("engine.pid");
	}

	private Path elasticsearch() {
		return this.data.resolve("elasticsearch");
	}

	/**
	 * Creates the data folder where it is missing, open for passing through whatever the
	 * umask.
	 */
	void create() throws IOException {
		for (Path folder : new Path[] { this.data, elasticsearch() }) {
			if (!Files.isDirectory(folder)) {
				Files.createDirectories(folder);
				Files.setPosixFilePermissions(folder, PosixFilePermissions.fromString("rwxr-xr-x"));
			}
		}
	}

	/**
	 * Makes the engine's own folders, empty where they do not outlive a run.
	 * @throws EngineStartException if the user cannot reach them
	 */
	void prepareFor(EngineUser user) throws IOException {
		for (Path kept : new Path[] { indices(), logs() }) {
			createPrivate(kept);
			user.own(kept);
		}
		for (Path fresh : new Path[] { config(), tmp() }) {
			delete(fresh);
			createPrivate(fresh);
		}
		user.own(tmp());
		Files.deleteIfExists(ports());
		if (!user.canWrite(indices())) {
			throw new EngineStartException("Elasticsearch runs as the user " + user.name() + ", who cannot reach "
					+ this.data + ". Let others pass through the folders above it (chmod o+x), or choose another data"
					+ " folder with tally.engine.data.");
		}
	}

	private static void createPrivate(Path folder) throws IOException {
		if (!Files.isDirectory(folder)) {
			Files.createDirectory(folder,
					PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rwx------")));
		}
	}

	static void delete(Path folder) throws IOException {
		if (!Files.isDirectory(folder)) {
			Files.deleteIfExists(folder);
			return;
		}
		Files.walkFileTree(folder, new SimpleFileVisitor<>() {

			@Override
			public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) throws IOException {
				Files.delete(file);
				return FileVisitResult.CONTINUE;
			}

			@Override
			public FileVisitResult postVisitDirectory(Path directory, @Nullable IOException failure)
					throws IOException {
				Files.delete(directory);
				return FileVisitResult.CONTINUE;
			}

		});
	}

}

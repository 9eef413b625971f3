package org.tally.engine.folder;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;

/**
 * The data folder and what lies where in it. <pre>
 * engine.lock          held by the process that owns the engine
 * reindex.lock         held by the process that enriches every article anew
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
public record EngineFolder(Path data) {

	public Path lock() {
		return this.data.resolve("engine.lock");
	}

	public Path lock(String work) {
		return this.data.resolve(work + ".lock");
	}

	public Path properties() {
		return this.data.resolve("engine.properties");
	}

	public Path password() {
		return this.data.resolve("password");
	}

	public Path distributionCopy() {
		return this.data.resolve("distribution");
	}

	public Path javaCopy() {
		return this.data.resolve("java");
	}

	public Path console() {
		return elasticsearch().resolve("console.log");
	}

	public Path config() {
		return elasticsearch().resolve("config");
	}

	public Path tmp() {
		return elasticsearch().resolve("tmp");
	}

	public Path indices() {
		return elasticsearch().resolve("indices");
	}

	public Path logs() {
		return elasticsearch().resolve("logs");
	}

	public Path log() {
		return logs().resolve("tally.log");
	}

	/**
	 * Written by Elasticsearch when its HTTP port is bound: the address it answers on.
	 */
	public Path ports() {
		return logs().resolve("http.ports");
	}

	/** Written by Elasticsearch early in its start, removed by it at the end. */
	public Path pid() {
		return logs().resolve("engine.pid");
	}

	private Path elasticsearch() {
		return this.data.resolve("elasticsearch");
	}

	/**
	 * Creates the data folder where it is missing, open for passing through whatever the
	 * umask.
	 */
	public void create() throws IOException {
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
	public void prepareFor(EngineUser user) throws IOException {
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

	public static void delete(Path folder) throws IOException {
		if (!Files.isDirectory(folder)) {
			Files.deleteIfExists(folder);
			return;
		}
		FolderContents.each(folder, Files::delete);
	}

}

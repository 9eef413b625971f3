package org.tally.engine;

import java.io.IOException;
import java.io.Reader;
import java.io.Writer;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Optional;
import java.util.Properties;

/**
 * Where a running engine answers and which process owns it, as kept beside the data.
 */
record EngineAddress(URI uri, long owner) {

	static Optional<EngineAddress> read(Path file) throws IOException {
		Properties properties = new Properties();
		try (Reader reader = Files.newBufferedReader(file)) {
			properties.load(reader);
		}
		catch (NoSuchFileException ex) {
			return Optional.empty();
		}
		return Optional.of(new EngineAddress(URI.create(properties.getProperty("uri")),
				Long.parseLong(properties.getProperty("owner.pid"))));
	}

	/**
	 * Removes the file if this process wrote it: the data folder may have been emptied
	 * and taken by another meanwhile.
	 */
	static void removeOwn(Path file) throws IOException {
		if (read(file).filter((address) -> address.owner() == ProcessHandle.current().pid()).isPresent()) {
			Files.deleteIfExists(file);
		}
	}

	void write(Path file) throws IOException {
		Properties properties = new Properties();
		properties.setProperty("uri", this.uri.toString());
		properties.setProperty("owner.pid", Long.toString(this.owner));
		Path complete = file.resolveSibling(file.getFileName() + ".new");
		try (Writer writer = Files.newBufferedWriter(complete)) {
			properties.store(writer, "The running engine; removed when it stops");
		}
		// In one step: another process may be reading.
		Files.move(complete, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
	}

}

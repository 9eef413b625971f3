package org.tally.engine.folder;

import java.io.IOException;
import java.net.URI;
import java.net.URISyntaxException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Where the embedded Elasticsearch lies and where it keeps its data unless told
 * otherwise.
 */
public final class EngineLocations {

	private EngineLocations() {
	}

	/**
	 * The data folder: {@code /var/lib/tally} for root, else {@code tally} among the
	 * user's own data ({@code $XDG_DATA_HOME} or {@code ~/.local/share}).
	 */
	public static Path data() {
		return data(EngineUser.runsAsRoot(), System.getenv(), Path.of(System.getProperty("user.home")));
	}

	public static Path data(boolean root, Map<String, String> environment, Path userHome) {
		if (root) {
			return Path.of("/var/lib/tally");
		}
		String xdg = environment.getOrDefault("XDG_DATA_HOME", "");
		// The XDG specification tells to ignore a relative path.
		Path own = xdg.startsWith("/") ? Path.of(xdg) : userHome.resolve(".local/share");
		return own.resolve("tally");
	}

	/**
	 * The distribution the build unpacked: {@code elasticsearch/elasticsearch-*} beside
	 * the running jar, or beside {@code target/classes}.
	 * @throws EngineStartException if there is none
	 */
	public static Path distribution() {
		return distributionBeside(codeLocation());
	}

	static Path distributionBeside(Path code) {
		return Stream.iterate(Optional.of(code), Optional::isPresent, (path) -> path.map(Path::getParent))
			.flatMap(Optional::stream)
			.limit(3) // target/classes, or target/tally.jar, lie one step below target
			.flatMap((path) -> unpackedIn(path.resolve("elasticsearch")).stream())
			.findFirst()
			.orElseThrow(() -> new EngineStartException("There is no unpacked Elasticsearch beside " + code
					+ ". Run \"mvn package\", or set tally.elasticsearch.uris to use an Elasticsearch that runs."));
	}

	private static Optional<Path> unpackedIn(Path folder) {
		if (!Files.isDirectory(folder)) {
			return Optional.empty();
		}
		try (DirectoryStream<Path> candidates = Files.newDirectoryStream(folder, "elasticsearch-*")) {
			for (Path candidate : candidates) {
				// An earlier build may have left another version there, without the
				// plugin.
				if (Files.isExecutable(candidate.resolve("bin/elasticsearch"))
						&& Files.isDirectory(candidate.resolve("plugins/tally-analysis"))) {
					return Optional.of(candidate);
				}
			}
			return Optional.empty();
		}
		catch (IOException ex) {
			throw new EngineStartException("Cannot look for Elasticsearch in " + folder, ex);
		}
	}

	/**
	 * In an executable jar the location of a class reads
	 * {@code jar:nested:/x/tally.jar/!BOOT-INF/classes/!/}: the file before the first
	 * mark is the jar.
	 */
	private static Path codeLocation() {
		try {
			String location = EngineLocations.class.getProtectionDomain()
				.getCodeSource()
				.getLocation()
				.toURI()
				.toString();
			return pathOf(location);
		}
		catch (URISyntaxException ex) {
			throw new EngineStartException("Cannot tell where Tally runs from", ex);
		}
	}

	static Path pathOf(String location) {
		String outer = location.replaceFirst("^jar:", "").replaceFirst("^(nested|file):", "").split("/?!", 2)[0];
		return Path.of(URI.create("file:" + outer));
	}

}

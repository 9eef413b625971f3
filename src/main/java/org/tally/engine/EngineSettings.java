package org.tally.engine;

import java.nio.file.Path;
import java.time.Duration;

/**
 * How to start the embedded Elasticsearch.
 *
 * @param home the unpacked Elasticsearch distribution, the folder with {@code bin} and
 * {@code lib}
 * @param data the folder that keeps the indices, the logs and the password
 * @param heapMegabytes the size of Elasticsearch's Java heap
 * @param startupTimeout how long Elasticsearch may take until it answers
 */
public record EngineSettings(Path home, Path data, int heapMegabytes, Duration startupTimeout) {

	/** Indexes and searches some ten thousand articles without long collections. */
	public static final int DEFAULT_HEAP_MEGABYTES = 512;

	/** Ten times what a start takes on two idle cores: busy machines exist. */
	public static final Duration DEFAULT_STARTUP_TIMEOUT = Duration.ofMinutes(2);

	/** Elasticsearch itself starts with less, but fails on the first larger bulk. */
	private static final int LEAST_HEAP_MEGABYTES = 128;

	public EngineSettings {
		if (heapMegabytes < LEAST_HEAP_MEGABYTES) {
			throw new SettingException(
					"Elasticsearch needs a heap of at least " + LEAST_HEAP_MEGABYTES + " MB, not " + heapMegabytes);
		}
		if (startupTimeout.isNegative() || startupTimeout.isZero()) {
			throw new SettingException("The startup timeout must be positive, not " + startupTimeout);
		}
		home = home.toAbsolutePath().normalize();
		data = data.toAbsolutePath().normalize();
	}

	/**
	 * The settings for a distribution and a data folder, the rest at its default.
	 */
	public static EngineSettings of(Path home, Path data) {
		return new EngineSettings(home, data, DEFAULT_HEAP_MEGABYTES, DEFAULT_STARTUP_TIMEOUT);
	}

}

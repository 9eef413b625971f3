package org.tally.index.connection;

import java.nio.file.Path;
import java.time.Duration;

import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.util.unit.DataSize;
import org.tally.engine.EngineSettings;
import org.tally.engine.folder.EngineLocations;

/**
 * The embedded Elasticsearch, used where no cluster is named.
 *
 * @param home Folder of the unpacked Elasticsearch distribution; the one the build
 * unpacked where not set.
 * @param data Folder that keeps the indices, the logs and the password.
 * @param heap Size of Elasticsearch's Java heap.
 * @param startupTimeout How long Elasticsearch may take until it answers.
 */
@ConfigurationProperties("tally.engine")
public record EngineProperties(@Nullable Path home, @Nullable Path data, @DefaultValue("512MB") DataSize heap,
		@DefaultValue("2m") Duration startupTimeout) {

	EngineSettings settings() {
		return new EngineSettings((this.home != null) ? this.home : EngineLocations.distribution(),
				(this.data != null) ? this.data : EngineLocations.data(), Math.toIntExact(this.heap.toMegabytes()),
				this.startupTimeout);
	}

}

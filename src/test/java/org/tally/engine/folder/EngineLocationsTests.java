package org.tally.engine.folder;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

class EngineLocationsTests {

	private static final Path HOME = Path.of("/home/ada");

	@TempDir
	private Path folder;

	@Test
	void rootKeepsDataWhereTheSystemDoes() {
		assertThat(EngineLocations.data(true, Map.of("XDG_DATA_HOME", "/data"), HOME))
			.isEqualTo(Path.of("/var/lib/tally"));
	}

	@Test
	void othersKeepDataAmongTheirOwn() {
		assertThat(EngineLocations.data(false, Map.of(), HOME)).isEqualTo(Path.of("/home/ada/.local/share/tally"));
		assertThat(EngineLocations.data(false, Map.of("XDG_DATA_HOME", "/data"), HOME))
			.isEqualTo(Path.of("/data/tally"));
		assertThat(EngineLocations.data(false, Map.of("XDG_DATA_HOME", "relative"), HOME))
			.isEqualTo(Path.of("/home/ada/.local/share/tally"));
	}

	@Test
	void theDistributionLiesBesideTheJarOrTheClasses() throws IOException {
		Path unpacked = Files.createDirectories(this.folder.resolve("target/elasticsearch/elasticsearch-8.19.21"));
		Files.createDirectories(unpacked.resolve("plugins/tally-analysis"));
		Path other = Files.createDirectories(this.folder.resolve("target/elasticsearch/elasticsearch-8.19.20/bin"));
		assertThat(Files.createFile(other.resolve("elasticsearch")).toFile().setExecutable(true)).isTrue();
		Files.createDirectory(unpacked.resolve("bin"));
		Path start = Files.createFile(unpacked.resolve("bin/elasticsearch"));
		assertThat(start.toFile().setExecutable(true)).isTrue();
		assertThat(EngineLocations.distributionBeside(this.folder.resolve("target/tally.jar"))).isEqualTo(unpacked);
		assertThat(EngineLocations.distributionBeside(this.folder.resolve("target/classes"))).isEqualTo(unpacked);
	}

	@Test
	void aMissingDistributionSaysHowToGetOne() {
		assertThatExceptionOfType(EngineStartException.class)
			.isThrownBy(() -> EngineLocations.distributionBeside(this.folder.resolve("target/classes")))
			.withMessageContaining("mvn package")
			.withMessageContaining("tally.elasticsearch.uris");
	}

	@Test
	void theJarIsFoundFromWithin() {
		assertThat(EngineLocations.pathOf("jar:nested:/opt/my%20tally/tally.jar/!BOOT-INF/classes/!/"))
			.isEqualTo(Path.of("/opt/my tally/tally.jar"));
		assertThat(EngineLocations.pathOf("file:/opt/tally/target/classes/"))
			.isEqualTo(Path.of("/opt/tally/target/classes"));
	}

}

package org.tally.engine.folder;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

class ReadableCopyTests {

	@TempDir
	private Path folder;

	private Path home;

	private Path copy;

	@BeforeEach
	void createDistribution() throws IOException {
		this.home = this.folder.resolve("home");
		this.copy = this.folder.resolve("copy");
		Files.createDirectories(this.home.resolve("bin"));
		Files.createDirectories(this.home.resolve("plugins/tally-analysis"));
		Files.writeString(this.home.resolve("plugins/tally-analysis/tally-analysis.jar"), "first");
		Files.createFile(this.home.resolve("bin/elasticsearch"),
				PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rwx------")));
	}

	@Test
	void aCopyIsOpenToAllAndKeepsWhatIsExecutable() throws IOException {
		ReadableCopy.upToDate(this.home, this.copy);
		assertThat(permissions("")).isEqualTo("rwxr-xr-x");
		assertThat(permissions("bin/elasticsearch")).isEqualTo("rwxr-xr-x");
		assertThat(permissions("plugins/tally-analysis/tally-analysis.jar")).isEqualTo("rw-r--r--");
	}

	@Test
	void aCopyIsRenewedWhenThePluginChanges() throws IOException {
		ReadableCopy.upToDate(this.home, this.copy);
		Path mark = Files.createFile(this.copy.resolve("mark"));
		ReadableCopy.upToDate(this.home, this.copy);
		assertThat(mark).exists();
		Files.writeString(this.home.resolve("plugins/tally-analysis/tally-analysis.jar"), "second");
		ReadableCopy.upToDate(this.home, this.copy);
		assertThat(mark).doesNotExist();
		assertThat(this.copy.resolve("plugins/tally-analysis/tally-analysis.jar")).hasContent("second");
	}

	@Test
	void anotherUserGetsACopyOfWhatOnlyRootReads() throws IOException {
		assumeTrue(EngineUser.runsAsRoot(), "Only root starts Elasticsearch as another user");
		EngineUser user = EngineUser.choose();
		assertThat(ReadableCopy.ofDistribution(this.home, this.copy, user)).isEqualTo(this.copy);
	}

	@Test
	void aReadableDistributionIsUsedWhereItLies() throws IOException {
		Path open = DataFolder.temporary("open");
		Files.createDirectory(open.resolve("bin"));
		Files.createFile(open.resolve("bin/elasticsearch"),
				PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rwxr-xr-x")));
		assertThat(ReadableCopy.ofDistribution(open, this.copy, EngineUser.choose())).isEqualTo(open);
		EngineFolder.delete(open);
	}

	@Test
	void aFolderWithoutElasticsearchSaysSo() {
		assertThatExceptionOfType(EngineStartException.class)
			.isThrownBy(() -> ReadableCopy.ofDistribution(this.folder, this.copy, EngineUser.choose()))
			.withMessageContaining("mvn package");
	}

	private String permissions(String file) throws IOException {
		return PosixFilePermissions.toString(Files.getPosixFilePermissions(this.copy.resolve(file)));
	}

}

package org.tally.engine.folder;

import java.io.IOException;
import java.nio.file.Path;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

class EngineFolderTests {

	@TempDir
	private Path closed;

	@Test
	void aFolderTheEngineCannotReachSaysWhatToDo() throws IOException {
		assumeTrue(EngineUser.runsAsRoot(), "Only root starts Elasticsearch as another user");
		EngineFolder folder = new EngineFolder(this.closed.resolve("data"));
		folder.create();
		assertThatExceptionOfType(EngineStartException.class).isThrownBy(() -> folder.prepareFor(EngineUser.choose()))
			.withMessageContaining("chmod o+x")
			.withMessageContaining("tally.engine.data");
	}

	@Test
	void aPasswordIsMadeOnce() throws IOException {
		EngineFolder folder = new EngineFolder(this.closed);
		String password = EnginePassword.readOrMake(folder.password());
		assertThat(password).hasSizeGreaterThan(20);
		assertThat(EnginePassword.readOrMake(folder.password())).isEqualTo(password);
	}

}

package org.tally.engine.folder;

import java.io.IOException;
import java.nio.file.Path;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import static org.assertj.core.api.Assertions.assertThat;

class EngineLockTests {

	@TempDir
	private Path folder;

	@Test
	void isHeldOnceUntilClosed() throws IOException {
		Path file = this.folder.resolve("engine.lock");
		try (EngineLock lock = EngineLock.tryLock(file).orElseThrow()) {
			assertThat(lock).isNotNull();
			assertThat(EngineLock.tryLock(file)).isEmpty();
			assertThat(EngineLock.tryLock(file)).isEmpty();
		}
		EngineLock.tryLock(file).orElseThrow().close();
	}

}

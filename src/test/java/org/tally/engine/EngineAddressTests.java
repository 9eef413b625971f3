package org.tally.engine;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Path;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import static org.assertj.core.api.Assertions.assertThat;

class EngineAddressTests {

	@TempDir
	private Path folder;

	@Test
	void isReadAsWritten() throws IOException {
		Path file = this.folder.resolve("engine.properties");
		EngineAddress address = new EngineAddress(URI.create("http://127.0.0.1:41234"), 42);
		address.write(file);
		assertThat(EngineAddress.read(file)).contains(address);
	}

	@Test
	void isAbsentBeforeTheEngineAnswers() throws IOException {
		assertThat(EngineAddress.read(this.folder.resolve("engine.properties"))).isEmpty();
	}

}

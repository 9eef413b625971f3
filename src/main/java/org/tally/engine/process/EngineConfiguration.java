package org.tally.engine.process;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

import org.springframework.security.crypto.bcrypt.BCryptPasswordEncoder;

/**
 * Writes Elasticsearch's configuration folder: reviewed resources as they are, and one
 * user with a role of its own. There are no other users, since the realms that know any
 * are off.
 */
public final class EngineConfiguration {

	public static final String USERNAME = "tally";

	private EngineConfiguration() {
	}

	public static void write(Path config, String password) throws IOException {
		for (String file : new String[] { "elasticsearch.yml", "jvm.options", "log4j2.properties", "roles.yml" }) {
			Files.writeString(config.resolve(file), resource(file));
		}
		String hash = new BCryptPasswordEncoder().encode(password);
		Files.writeString(config.resolve("users"), USERNAME + ":" + hash + "\n");
		Files.writeString(config.resolve("users_roles"), "tally:" + USERNAME + "\n");
	}

	static String resource(String name) {
		try (InputStream resource = EngineConfiguration.class.getResourceAsStream(name)) {
			if (resource == null) {
				throw new IllegalStateException("The resource " + name + " is not on the class path");
			}
			return new String(resource.readAllBytes(), StandardCharsets.UTF_8);
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

}

package org.tally.web;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Properties;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import static org.assertj.core.api.Assertions.assertThat;

class TemplatesTests {

	private static final Path TEMPLATES = Path.of("templates");

	/** What would write a value as markup, or what the policy against scripts refuses. */
	private static final Pattern BANNED = Pattern
		.compile("th:utext|\\[\\(|\\sstyle=|th:style|\\son[a-z]+=|th:on|<style|<script(?![^>]*th:src)|javascript:");

	static Stream<Path> templates() throws IOException {
		try (Stream<Path> files = Files.walk(TEMPLATES)) {
			return files.filter((file) -> file.toString().endsWith(".html")).toList().stream();
		}
	}

	@ParameterizedTest
	@MethodSource("templates")
	void noTemplateWritesMarkupFromValuesOrInlinesScriptAndStyle(Path template) throws IOException {
		assertThat(BANNED.matcher(Files.readString(template)).results().map((result) -> result.group()).toList())
			.as("Show values with th:text, and keep scripts and styles in their own files")
			.isEmpty();
	}

	@ParameterizedTest
	@MethodSource("templates")
	void everyMessageOfATemplateIsThere(Path template) throws IOException {
		Matcher keys = Pattern.compile("#\\{([a-z.-]+)").matcher(Files.readString(template));
		List<String> missing = keys.results()
			.map((key) -> key.group(1))
			.filter((key) -> !messages().containsKey(key))
			.toList();
		assertThat(missing).isEmpty();
	}

	@Test
	void messagesUseTheTypographicApostrophe() {
		assertThat(messages().values()).allSatisfy((text) -> assertThat((String) text).doesNotContain("'"));
	}

	private static Properties messages() {
		Properties messages = new Properties();
		try (Stream<Path> files = Files.list(Path.of("src/main/resources/messages"))) {
			for (Path file : files.toList()) {
				try (var reader = Files.newBufferedReader(file)) {
					messages.load(reader);
				}
			}
			return messages;
		}
		catch (IOException ex) {
			throw new IllegalStateException(ex);
		}
	}

}

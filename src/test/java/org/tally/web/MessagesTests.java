package org.tally.web;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.MessageFormat;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Every message in every language, and none that nothing says.
 */
class MessagesTests {

	private static final Path FOLDER = Path.of("src/main/resources/messages");

	private static final Pattern ARGUMENT = Pattern.compile("\\{(\\d)");

	/** Names, patterns, examples: what is the same in every language. */
	private static final Pattern SAME = Pattern.compile(
			"app\\.name|date\\..*|arrow\\..*|line\\.part|citation\\.format\\..*|help\\.syntax\\..*|page\\.direction|"
					+ "sign\\..*|search\\.title\\.of|figure\\.type-of|count\\.exact|claim\\.(strikes|other)|.*\\.range|"
					+ "list\\.separator|feed\\.title|export\\.feed\\.title|place\\.within|suggestion\\.by|article\\.quoted|"
					+ "citation\\.part|chip\\.included|digest\\.subject|news\\.arrow|figure\\.qualified|.*\\.fresh-and-revised|"
					+ "thing\\.map\\.at|table\\.figures\\.plus");

	static Stream<String> families() throws IOException {
		try (Stream<Path> files = Files.list(FOLDER)) {
			return files.map((file) -> file.getFileName().toString())
				.filter((name) -> !name.contains("_"))
				.map((name) -> name.replace(".properties", ""))
				.sorted()
				.toList()
				.stream();
		}
	}

	@ParameterizedTest
	@MethodSource("families")
	void bothLanguagesHaveTheSameMessages(String family) {
		assertThat(load(family + "_ar").stringPropertyNames())
			.as("Translate what is new and drop what is gone in %s_ar.properties", family)
			.containsExactlyInAnyOrderElementsOf(load(family).stringPropertyNames());
	}

	@ParameterizedTest
	@MethodSource("families")
	void aTranslationTakesTheSameArguments(String family) {
		Properties english = load(family);
		Properties arabic = load(family + "_ar");
		assertThat(english.stringPropertyNames())
			.allSatisfy((key) -> assertThat(arguments(arabic.getProperty(key))).as(key)
				.isEqualTo(arguments(english.getProperty(key))));
	}

	@ParameterizedTest
	@MethodSource("families")
	void everyMessageIsTranslated(String family) {
		Properties arabic = load(family + "_ar");
		assertThat(arabic.stringPropertyNames().stream().filter((key) -> !SAME.matcher(key).matches())).allSatisfy(
				(key) -> assertThat(arabic.getProperty(key)).as(key).isNotBlank().containsPattern("\\p{IsArabic}"));
		assertThat(load(family).values()).allSatisfy((text) -> assertThat((String) text).isNotEmpty());
	}

	@ParameterizedTest
	@MethodSource("families")
	void everyMessageWithArgumentsCanBeSaid(String family) {
		for (String file : List.of(family, family + "_ar")) {
			Properties messages = load(file);
			assertThat(messages.stringPropertyNames()).allSatisfy((key) -> {
				String text = messages.getProperty(key);
				if (ARGUMENT.matcher(text).find()) {
					Object[] three = { 3, 3, 3, 3 };
					assertThat(new MessageFormat(text, Locale.ENGLISH).format(three)).as(key).doesNotContain("{");
				}
			});
		}
	}

	@ParameterizedTest
	@MethodSource("families")
	void whatIsOpenedToKeepDirectionsApartIsClosed(String family) {
		assertThat(load(family + "_ar").values())
			.allSatisfy((text) -> assertThat(count((String) text, "[\u2066-\u2068]")).as("%s", text)
				.isEqualTo(count((String) text, "\u2069")));
	}

	@Test
	void everyMessageIsSaidSomewhere() throws IOException {
		String sources = sources();
		Set<String> said = new TreeSet<>();
		// A key that is put together begins or ends like a text in quotes: "figure.type."
		// + code.
		Set<String> beginnings = Pattern.compile("[\"'#{|]([a-z-]+\\.(?:[a-z-]+\\.)*)[\"'$|]")
			.matcher(sources)
			.results()
			.map((result) -> result.group(1))
			.collect(Collectors.toSet());
		families().flatMap((family) -> load(family).stringPropertyNames().stream()).forEach((key) -> {
			if (sources.contains('"' + key + '"') || sources.contains("'" + key + "'")
					|| sources.contains("#{" + key + "}") || sources.contains("#{" + key + "(")
					|| beginnings.stream().anyMatch(key::startsWith)) {
				said.add(key);
			}
		});
		assertThat(families().flatMap((family) -> load(family).stringPropertyNames().stream())
			.filter((key) -> !said.contains(key))).as("Said nowhere").isEmpty();
	}

	private static String sources() throws IOException {
		StringBuilder all = new StringBuilder();
		for (String folder : List.of("src/main/java", "templates")) {
			try (Stream<Path> files = Files.walk(Path.of(folder))) {
				for (Path file : files.filter((file) -> file.toString().matches(".*\\.(java|html)")).toList()) {
					all.append(Files.readString(file));
				}
			}
		}
		return all.toString();
	}

	private static List<String> arguments(String text) {
		return new ArrayList<>(
				new TreeSet<>(ARGUMENT.matcher(text).results().map((result) -> result.group(1)).toList()));
	}

	private static long count(String text, String pattern) {
		return Pattern.compile(pattern).matcher(text).results().map(MatchResult::group).count();
	}

	private static Properties load(String name) {
		Properties messages = new Properties();
		try (var reader = Files.newBufferedReader(FOLDER.resolve(name + ".properties"))) {
			messages.load(reader);
			return messages;
		}
		catch (IOException ex) {
			throw new IllegalStateException(ex);
		}
	}

}

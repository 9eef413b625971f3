package org.tally.web;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Pages that can be turned round, and speak through messages alone.
 */
class LayoutDirectionTests {

	private static final Pattern ONE_SIDED = Pattern.compile(
			"(?:margin|padding|border)-(?:left|right)|(?<![\\w-])(?:left|right)\\s*:|text-align:\\s*(?:left|right)|"
					+ "(?:float|clear):\\s*(?:left|right)|"
					// Four sides of which the second and the fourth differ.
					+ "(?:padding|margin): [^\\s;]+ ([^\\s;]+) [^\\s;]+ (?!\\1[; ])[^\\s;]+;");

	private static final Pattern LETTERS = Pattern.compile("\\p{L}{2,}");

	static Stream<Path> sheets() throws IOException {
		return files(Path.of("src/main/resources/static/css"), ".css");
	}

	static Stream<Path> templates() throws IOException {
		return files(Path.of("templates"), ".html");
	}

	private static Stream<Path> files(Path folder, String extension) throws IOException {
		try (Stream<Path> files = Files.walk(folder)) {
			return files.filter((file) -> file.toString().endsWith(extension)).toList().stream();
		}
	}

	@ParameterizedTest
	@MethodSource("sheets")
	void noStyleKnowsLeftFromRight(Path sheet) throws IOException {
		assertThat(ONE_SIDED.matcher(Files.readString(sheet)).results().map((result) -> result.group()))
			.as("Use the logical property: margin-inline-start, inset-inline-end, text-align: start")
			.isEmpty();
	}

	@ParameterizedTest
	@MethodSource("templates")
	void everyWordOfATemplateIsAMessage(Path template) throws IOException {
		List<String> words = Jsoup.parse(Files.readString(template))
			.getAllElements()
			.stream()
			.filter((element) -> LETTERS.matcher(element.ownText()).find() && !replaced(element))
			.map(Element::ownText)
			.toList();
		assertThat(words).as("Text without th:text is in one language only").isEmpty();
	}

	@ParameterizedTest
	@MethodSource("templates")
	void everyAttributeThatIsReadIsAMessage(Path template) throws IOException {
		List<String> words = Jsoup.parse(Files.readString(template))
			.getAllElements()
			.stream()
			.flatMap((element) -> Stream.of("aria-label", "title", "placeholder", "alt").map(element::attr))
			.filter((text) -> LETTERS.matcher(text).find())
			.toList();
		assertThat(words).isEmpty();
	}

	/**
	 * What is shown in a browser without Thymeleaf, keys to press, and names of columns.
	 */
	private static boolean replaced(Element element) {
		return Stream.concat(Stream.of(element), element.parents().stream())
			.anyMatch((each) -> each.hasAttr("th:text") || List.of("kbd", "code", "title").contains(each.tagName()));
	}

}

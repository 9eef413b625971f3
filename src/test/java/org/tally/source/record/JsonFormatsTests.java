package org.tally.source.record;

import java.time.LocalDate;
import java.util.Map;

import org.junit.jupiter.api.Test;
import org.tally.article.Article;
import org.tally.source.file.Reading;

import static org.assertj.core.api.Assertions.assertThat;

class JsonFormatsTests {

	@Test
	void keysAreFoundByTheirUsualNames() {
		Article article = Reading.article("a.jsonl", """
				{"id": 3, "title": "Ardal", "text": "One.", "publishedAt": "2017-06-05T23:10:00Z", \
				"publication": "Post", "url": "http://post.example/a", "author": "Ana Lind"}
				""");
		assertThat(article).usingRecursiveComparison()
			.ignoringFields("id")
			.isEqualTo(new Article("x", "Ardal", "One.", "Post", LocalDate.of(2017, 6, 5), "Ana Lind",
					"http://post.example/a", false));
	}

	@Test
	void namesMayBeInObjectsAndLists() {
		Article article = Reading.article("a.json", """
				{"content": ["One.", "Two."], "source": {"id": null, "name": "Post"},
				 "authors": [{"name": "Ana Lind"}, "Bo Ek"], "published": 1496620800000}
				""");
		assertThat(article.text()).isEqualTo("One.\n\nTwo.");
		assertThat(article.publication()).isEqualTo("Post");
		assertThat(article.author()).isEqualTo("Ana Lind, Bo Ek");
		assertThat(article.publishedAt()).isEqualTo(LocalDate.of(2017, 6, 5));
	}

	@Test
	void aBrokenLineIsUnreadableAndReadingGoesOn() {
		assertThat(Reading.told(Reading.all("a.jsonl",
				"{\"text\":\"One.\"}\n\n{\"text\":\n[1]\n{\"text\":\"Two.\"} x\n"
						+ "{\"title\":\"A\"}\n{\"text\":\"Three.\"}")))
			.satisfiesExactly((told) -> assertThat(told).isEqualTo("One."),
					(told) -> assertThat(told).startsWith("a.jsonl:3: not JSON: "),
					(told) -> assertThat(told).isEqualTo("a.jsonl:4: not a JSON object"),
					(told) -> assertThat(told).startsWith("a.jsonl:5: not JSON: "),
					(told) -> assertThat(told).startsWith("a.jsonl:6: no column for the text").contains("'title'"),
					(told) -> assertThat(told).isEqualTo("Three."));
	}

	@Test
	void aRecordMayLackANamedKeyButNotTheText() {
		Map<String, String> columns = Map.of("author", "writer", "text", "story");
		assertThat(Reading.told(Reading.all("a.jsonl", "{\"story\":\"One.\"}\n{\"text\":\"Two.\"}\n", columns)))
			.satisfiesExactly((told) -> assertThat(told).isEqualTo("One."),
					(told) -> assertThat(told).contains("no column 'story' for the text"));
	}

	@Test
	void bracketsWithoutEndAreOneUnreadableLine() {
		assertThat(Reading.told(Reading.all("a.jsonl", "[".repeat(200_000) + "\n{\"text\":\"Two.\"}\n")))
			.satisfiesExactly((told) -> assertThat(told).startsWith("a.jsonl:1: not JSON: "),
					(told) -> assertThat(told).isEqualTo("Two."));
	}

	@Test
	void loneSurrogatesAreReplaced() {
		assertThat(Reading.article("a.jsonl", "{\"text\":\"One \\ud83d two.\"}").text()).isEqualTo("One \uFFFD two.");
	}

	@Test
	void aTextOfTooManyCharactersIsUnreadable() {
		assertThat(Reading.failure("a.jsonl", "{\"text\":\"" + "word ".repeat(1_000_001) + "\"}").reason())
			.contains("over 5000000 characters");
	}

	@Test
	void jsonIsAListOrOneAfterTheOther() {
		String two = "{\n\"text\":\n\"One.\"}%s{\"text\":\"Two.\"}";
		assertThat(Reading.told(Reading.all("a.json", "[" + two.formatted(",\n") + "]"))).containsExactly("One.",
				"Two.");
		assertThat(Reading.told(Reading.all("a.json", two.formatted("\n")))).containsExactly("One.", "Two.");
	}

	@Test
	void whatFollowsBrokenJsonIsNotReadAndThatIsSaid() {
		assertThat(Reading.told(Reading.all("a.json", "[{\"text\":\"One.\"}, 5, {\"text\" \"Two.\"}]")))
			.satisfiesExactly((told) -> assertThat(told).isEqualTo("One."),
					(told) -> assertThat(told).isEqualTo("a.json:2: not a JSON object"),
					(told) -> assertThat(told).startsWith("a.json:3: not JSON: ").endsWith("nothing after it is read"));
	}

}

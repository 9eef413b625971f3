package org.tally.source.document;

import java.nio.charset.Charset;
import java.time.LocalDate;

import org.junit.jupiter.api.Test;
import org.tally.article.Article;
import org.tally.source.file.Reading;

import static org.assertj.core.api.Assertions.assertThat;

class PlainTextFormatTests {

	private static final String STORY = "Troops entered the harbour of Ardal before noon, and residents on the northern "
			+ "side of the bay said that shelling went on.";

	@Test
	void aPageSavedAsTextIsReadWithItsByline() {
		Article article = Reading.article("a.txt", """
				Friday, 3 May, 2019

				Troops enter harbour of Ardal

				Ana Lind | 12 March, 2017, 09:06

				%s

				Share this: Facebook
				Comments are closed.
				""".formatted(STORY));
		assertThat(article.title()).isEqualTo("Troops enter harbour of Ardal");
		assertThat(article.author()).isEqualTo("Ana Lind");
		assertThat(article.publishedAt()).isEqualTo(LocalDate.of(2017, 3, 12));
		assertThat(article.text()).isEqualTo(STORY);
	}

	@Test
	void linesSetToANarrowColumnAreJoined() {
		Article article = Reading.article("a.txt", """
				Troops entered the harbour of Ardal before noon,
				and residents on the northern side of the bay
				said that shelling went on.

				Two were hurt.
				""");
		assertThat(article.text()).isEqualTo(STORY + "\n\nTwo were hurt.");
	}

	@Test
	void windows1252IsRead() {
		assertThat(Reading.article("a.txt", "Zwölf “Tote”.".getBytes(Charset.forName("windows-1252"))).text())
			.isEqualTo("Zwölf “Tote”.");
	}

	@Test
	void anEmptyFileIsUnreadable() {
		assertThat(Reading.failure("a.txt", " \n\u00A0\n").reason()).isEqualTo("no text");
		assertThat(Reading.failure("a.txt", "").reason()).isEqualTo("no text");
	}

}

package org.tally.source;

import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.tally.source.file.Reading;

import static org.assertj.core.api.Assertions.assertThat;

class UnreadDayTests {

	@ParameterizedTest
	@CsvSource(delimiter = '|', quoteCharacter = '~',
			textBlock = """
					a.csv   | text,date;Some words.,31 Juny 2017
					a.tsv   | text\tdate;Some words.\t31 Juny 2017
					a.jsonl | {"text":"Some words.","date":" 31 Juny 2017 "}
					a.json  | [{"text":"Some words.","date":"31 Juny 2017"}]
					a.html  | <meta name=date content="31 Juny 2017"><p>Some words.
					a.eml   | Subject: A;Date: 31 Juny 2017;;Some words.
					a.rss   | <rss version='2.0'><channel><title>P</title><item><description>Some words.</description><pubDate>31 Juny 2017</pubDate></item></channel></rss>
					""")
	void whatStandsForADayAndIsNoneComesWithItsArticle(String name, String content) {
		SourceItem.Readable item = readable(name, content.replace(';', '\n'));
		assertThat(item.article().publishedAt()).isNull();
		assertThat(item.unreadDay()).isEqualTo("31 Juny 2017");
	}

	@Test
	void aDayThatIsReadOrMissingIsNotUnread() {
		assertThat(readable("a.csv", "text,date\nSome words.,2017-06-05\n").unreadDay()).isNull();
		assertThat(readable("a.csv", "text,date\nSome words., \n").unreadDay()).isNull();
		assertThat(readable("a.csv", "text\nSome words.\n").unreadDay()).isNull();
	}

	@Test
	void moreThanALineIsNotRepeated() {
		assertThat(readable("a.csv", "text,date\nSome words.," + "x".repeat(10_000) + "\n").unreadDay()).hasSize(61);
	}

	private static SourceItem.Readable readable(String name, String content) {
		List<SourceItem> items = Reading.all(name, content);
		assertThat(items).singleElement().isInstanceOf(SourceItem.Readable.class);
		return (SourceItem.Readable) items.get(0);
	}

}

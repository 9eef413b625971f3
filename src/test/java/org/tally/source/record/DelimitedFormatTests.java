package org.tally.source.record;

import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.tally.article.Article;
import org.tally.source.Items;
import org.tally.source.ReadOptions;
import org.tally.source.SourceItem;
import org.tally.source.file.ArticleSources;
import org.tally.source.file.Endless;
import org.tally.source.file.Formats;
import org.tally.source.file.Reading;

import static org.assertj.core.api.Assertions.assertThat;

class DelimitedFormatTests {

	@Test
	void columnsAreFoundByTheirUsualNames() {
		Article article = Reading.article("a.csv", """
				unit_id,Article Title,ARTICLE_CONTENT,source,date,Link,byline
				7,Two hurt in Ardal,Two people were hurt.,Ardal Post,4/16/17,https://post.example/1,Ana Lind
				""");
		assertThat(article.title()).isEqualTo("Two hurt in Ardal");
		assertThat(article.text()).isEqualTo("Two people were hurt.");
		assertThat(article.publication()).isEqualTo("Ardal Post");
		assertThat(article.publishedAt()).isEqualTo(LocalDate.of(2017, 4, 16));
		assertThat(article.url()).isEqualTo("https://post.example/1");
		assertThat(article.author()).isEqualTo("Ana Lind");
	}

	@Test
	void columnsCanBeNamed() {
		List<SourceItem> items = Reading.all("a.csv", "text,story,date\nshort,The whole story.,2017-06-05\n",
				Map.of("text", "Story", "date", ""));
		assertThat(Reading.article(items).text()).isEqualTo("The whole story.");
		assertThat(Reading.article(items).publishedAt()).isNull();
	}

	@Test
	void noColumnForTheTextIsOneFailureThatSaysWhatToDo() {
		assertThat(Reading.failure("a.csv", "id,words\n1,Some.\n2,More.\n")).hasToString(
				"a.csv:1: no column for the text (article_content, article_text, full_text, text, content, body, "
						+ "article_body, article), only 'id', 'words'; say which one it is with --columns text=NAME");
	}

	@Test
	void aNamedColumnThatIsNotThereIsAFailure() {
		assertThat(Reading.failure(Reading.all("a.csv", "text\nSome.\n", Map.of("title", "head"))).reason())
			.contains("no column 'head' for the title, only 'text'");
	}

	@Test
	void aRowWithTooFewFieldsIsUnreadableAndReadingGoesOn() {
		assertThat(Reading.told(Reading.all("a.csv", "title,text\nA,One.\nonly this\nB,Two.\n"))).containsExactly(
				"One.",
				"a.csv:3: the row has 1 fields, the header 2; look for a quote or delimiter too many or too few",
				"Two.");
	}

	@Test
	void aRowWithoutTextIsUnreadable() {
		assertThat(Reading.told(Reading.all("a.csv", "title,text\nA, \nB,Two.\n"))).containsExactly("a.csv:2: no text",
				"Two.");
	}

	@Test
	void linesInQuotesAreOneRowAndCounted() {
		List<SourceItem> items = Reading.all("a.csv",
				"title,text\r\nA,\"One.\r\n\r\nMore \"\"here\"\".\"\r\n\r\nB,\r\n");
		assertThat(Reading.told(items)).containsExactly("One.\n\nMore \"here\".", "a.csv:6: no text");
	}

	@Test
	void aQuoteLeftOpenIsUnreadableFromItsRow() {
		assertThat(Reading.told(Reading.all("a.csv", "title,text\nA,One.\nB,\"Two.\nC,Three.\n")).get(1))
			.startsWith("a.csv:3: the row cannot be read, nor what follows");
	}

	@Test
	void aQuoteLeftOpenThatNeverEndsFillsNoMemory() {
		InputStream in = new SequenceInputStream(bytes("text\n\""), new Endless("word "));
		Items items = Formats.guarded(Formats.of("a.csv"), "a.csv", ReadOptions.USUAL, 0, () -> in);
		try (Stream<SourceItem> stream = ArticleSources.stream(items)) {
			assertThat(Reading.failure(stream.toList()).reason()).contains("a record is over");
		}
	}

	@Test
	void rowsOfAnEndlessTableAreGivenOneByOne() {
		Endless rows = new Endless("A,\"One.\"\n");
		InputStream in = new SequenceInputStream(bytes("title,text\n"), rows);
		Items items = Formats.guarded(Formats.of("a.csv"), "a.csv", ReadOptions.USUAL, 0, () -> in);
		try (Stream<SourceItem> stream = ArticleSources.stream(items)) {
			assertThat(stream.limit(10_000)).hasSize(10_000);
		}
		assertThat(rows.given()).isLessThan(1_000_000);
	}

	@Test
	void theDelimiterIsTheOneOfTheHeader() {
		assertThat(Reading.article("a.csv", "title;text\nA, b;One, two.\n").text()).isEqualTo("One, two.");
		assertThat(Reading.article("a.csv", "title\ttext\nA\tOne, two; three.\n").text()).isEqualTo("One, two; three.");
		assertThat(Reading.article("a.csv", "\"a,b,c\";text\nA;One.\n").text()).isEqualTo("One.");
		assertThat(Reading.article("a.tsv", "title,x\ttext\nA\tOne, two.\n").text()).isEqualTo("One, two.");
	}

	@Test
	void aByteOrderMarkIsNotPartOfTheFirstName() {
		assertThat(Reading.article("a.csv", "\uFEFFtext\nOne.\n").text()).isEqualTo("One.");
		assertThat(Reading.article("a.csv", "text\nZwölf.\n".getBytes(StandardCharsets.UTF_16)).text())
			.isEqualTo("Zwölf.");
	}

	@Test
	void whatIsNotUtf8IsWindows1252() {
		byte[] table = "text\n“Zwölf” – café.\n".getBytes(Charset.forName("windows-1252"));
		assertThat(Reading.article("a.csv", table).text()).isEqualTo("“Zwölf” – café.");
	}

	@Test
	void anEmptyTableIsUnreadable() {
		assertThat(Reading.failure("a.csv", "").reason()).isEqualTo("the table is empty");
	}

	@Test
	void aTableOfNothingButAHeaderHasNoArticles() {
		assertThat(Reading.all("a.csv", "title,text\n")).isEmpty();
	}

	private static InputStream bytes(String text) {
		return new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8));
	}

}

package org.tally.web.export;

import java.io.ByteArrayInputStream;
import java.net.URI;
import java.time.Instant;
import java.util.List;
import java.util.function.Consumer;

import com.rometools.rome.feed.synd.SyndFeed;
import com.rometools.rome.io.SyndFeedInput;
import com.rometools.rome.io.XmlReader;
import jakarta.servlet.http.Cookie;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.tally.article.Article;
import org.tally.article.EnrichedArticle;
import org.tally.article.mention.Actor;
import org.tally.article.mention.ActorKind;
import org.tally.article.mention.ActorMention;
import org.tally.search.ArticleSearch;
import org.tally.search.SearchUnavailableException;
import org.tally.search.article.Exports;
import org.tally.search.article.FoundArticle;
import org.tally.search.language.mistake.QueryMistake;
import org.tally.search.language.mistake.QueryMistake.Kind;
import org.tally.search.language.mistake.QueryMistakeException;
import org.tally.web.PageTest;
import org.tally.web.Samples;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.context.bean.override.mockito.MockitoBean;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.anyLong;
import static org.mockito.ArgumentMatchers.eq;
import static org.mockito.BDDMockito.given;
import static org.mockito.BDDMockito.willAnswer;
import static org.mockito.BDDMockito.willThrow;
import static org.mockito.Mockito.never;
import static org.mockito.Mockito.verify;

@PageTest
@MockitoBean(types = Exports.class)
class ExportTests {

	private static final FoundArticle FOUND = new FoundArticle(Samples.article(),
			Instant.parse("2026-11-01T10:00:00Z"));

	@Autowired
	MockMvcTester mvc;

	@Autowired
	ArticleSearch search;

	@Autowired
	Exports exports;

	@Test
	void aFilterThatMeansNothingIsRefusedAndNotLeftOut() {
		for (String path : List.of("/export", "/export/articles.csv", "/export/articles.atom", "/feed.atom")) {
			assertThat(this.mvc.get().uri(path + "?q=mosul&published=2017-13-45")).as(path)
				.hasStatus(400)
				.bodyText()
				.contains("“2017-13-45” is no value of");
		}
	}

	@Test
	void aParameterThatIsNotKnownIsRefusedWithTheNearest() {
		for (String path : List.of("/export", "/export/articles.csv", "/export/figures.csv", "/export/articles.atom",
				"/feed.atom")) {
			assertThat(this.mvc.get().uri(path + "?pubished=2017")).as(path)
				.hasStatus(400)
				.bodyText()
				.contains("Did you mean “published”?", "There is no parameter “pubished” here.");
		}
		assertThat(this.mvc.get().uri("/export/articles.csv?type=killed")).hasStatus(400);
		assertThat(this.mvc.get().uri("/export/articles.csv?sort=newst")).hasStatus(400)
			.bodyText()
			.contains("“newst” is no order.");
		verify(this.exports, never()).forEach(any(), any());
	}

	@Test
	void scriptsAreRefusedAsByTheApiAndReadersWithAPage() {
		for (String path : List.of("/export?pubished=2017", "/export/articles.csv?pubished=2017",
				"/feed.atom?published=2017-13", "/export/articles.exe")) {
			for (String accepted : List.of("*/*", "text/csv", "application/json")) {
				assertThat(this.mvc.get().uri(path).header("Accept", accepted)).as(path)
					.hasContentType("application/problem+json");
			}
			assertThat(this.mvc.get().uri(path)).as(path).hasContentType("application/problem+json");
			assertThat(this.mvc.get().uri(path).header("Accept", "text/html,application/xhtml+xml,*/*;q=0.8")).as(path)
				.bodyText()
				.contains("<h1>");
		}
		assertThat(this.mvc.get().uri("/export?pubished=2017")).bodyJson()
			.extractingPath("$.nearest")
			.isEqualTo("published");
	}

	@Test
	void aFilterThatAFormSendsEmptyChoosesNothing() {
		assertThat(this.mvc.get().uri("/export/articles.csv?q=mosul&published=&sort=")).hasStatusOk();
	}

	@Test
	void ofFiguresOnlyThoseThatAreAskedForAreGivenOut() {
		String figures = "/export/figures.csv?q=mosul&bom=no";
		assertThat(this.mvc.get().uri(figures)).bodyText().contains("killed,105,");
		assertThat(this.mvc.get().uri(figures + "&type=killed&min=100")).hasStatusOk()
			.bodyText()
			.contains("killed,105,");
		for (String other : List.of("type=injured", "min=106", "location=sy-raqqa", "attribution=un")) {
			assertThat(this.mvc.get().uri(figures + "&" + other)).as(other)
				.hasStatusOk()
				.bodyText()
				.doesNotContain("killed,105,");
		}
		assertThat(this.mvc.get().uri(figures + "&type=kiled")).hasStatus(400)
			.bodyText()
			.contains("“kiled” means nothing as a value of type.");
		assertThat(this.mvc.get().uri(figures + "&min=many")).hasStatus(400);
		assertThat(this.mvc.get().uri(figures + "&type=killed&min=100")).headers()
			.hasHeaderSatisfying("Content-Disposition",
					(values) -> assertThat(values.get(0)).contains("tally-mosul-only-killed-100-"));
	}

	@Test
	void thePageOffersTheChosenFiguresAndSaysSo() {
		assertThat(this.mvc.get().uri("/export?q=mosul&figure=killed&figure=injured")).bodyText()
			.contains(
					"/export/figures.csv?q=mosul&amp;figure=killed&amp;figure=injured&amp;type=killed&amp;type=injured",
					"Chosen figures as a table (CSV)", "chosen in the search (killed, injured)",
					"All figures of these articles");
		assertThat(this.mvc.get().uri("/export?q=mosul")).bodyText()
			.contains("Figures as a table (CSV)")
			.doesNotContain("Chosen figures", "type=killed");
	}

	@Test
	void aFeedNamesTheAddressItWasAskedAt() {
		for (String path : List.of("/feed.atom", "/export/articles.atom")) {
			assertThat(this.mvc.get().uri(path + "?q=mosul")).hasStatusOk()
				.bodyText()
				.contains("href=\"http://localhost" + path + "?q=mosul\"");
		}
	}

	@BeforeEach
	void oneArticleIsFound() {
		given(this.search.countIndexedAfter(any(), any())).willReturn(1_234L);
		given(this.search.newestIndexed()).willReturn(Instant.parse("2026-11-01T10:00:00Z"));
		willAnswer((call) -> {
			call.<Consumer<FoundArticle>>getArgument(1).accept(FOUND);
			return null;
		}).given(this.exports).forEach(any(), any());
		willAnswer((call) -> {
			call.<Consumer<FoundArticle>>getArgument(2).accept(FOUND);
			call.<Consumer<FoundArticle>>getArgument(2).accept(hostile());
			return null;
		}).given(this.exports).forNewest(any(), anyLong(), any());
	}

	private static FoundArticle hostile() {
		return new FoundArticle(new EnrichedArticle(
				new Article("b", "A & B <script>\u0001", "]]> & <b>\uD800 text", null, null, null, null, false), "en",
				null, null, Samples.article().actors().subList(0, 0), Samples.article().places().subList(0, 0),
				Samples.article().dates().subList(0, 0), Samples.article().figures().subList(0, 0), null, List.of()),
				null);
	}

	@Test
	void thePageSaysHowManyItWillBe() {
		assertThat(this.mvc.get().uri("/export?q=mosul&figure=killed")).hasStatusOk()
			.bodyText()
			.contains("1,234 articles", "/export/articles.csv?q=mosul&amp;figure=killed", "/export/figures.csv?",
					"/export/articles.jsonl?", "/export/articles.atom?", "all=yes", "mosul · Figure: killed");
	}

	@Test
	void aTableSaysItsQueryAndDayAndBeginsWithAMarkForExcel() {
		assertThat(this.mvc.get().uri("/export/articles.csv?q=mosul&figure=killed")).hasStatusOk()
			.hasContentType("text/csv;charset=UTF-8")
			.hasHeader("X-Total-Count", "1234")
			.bodyText()
			.startsWith("\uFEFFid,title,publication,");
		assertThat(this.mvc.get().uri("/export/articles.csv?q=mosul&figure=killed")).headers()
			.hasHeaderSatisfying("Content-Disposition", (values) -> assertThat(values.get(0)).startsWith("attachment")
				.containsPattern("tally-mosul-Figure-killed-\\d{4}-\\d\\d-\\d\\d-articles.csv"));
		assertThat(this.mvc.get().uri("/export/figures.csv?bom=no")).bodyText().startsWith("type,low,high,");
	}

	@Test
	void aHeadRequestReadsNothing() {
		assertThat(this.mvc.head().uri("/export/articles.jsonl")).hasStatusOk().hasHeader("X-Total-Count", "1234");
		verify(this.exports, never()).forEach(any(), any());
	}

	@ParameterizedTest
	@ValueSource(strings = { "export/articles.rss", "export/articles.atom", "feed.atom" })
	void aFeedIsReadByFeedReaders(String code) throws Exception {
		var answer = this.mvc.get().uri("/" + code + "?q=mosul").exchange();
		SyndFeed feed = new SyndFeedInput()
			.build(new XmlReader(new ByteArrayInputStream(answer.getResponse().getContentAsByteArray())));
		assertThat(feed.getTitle()).contains("mosul");
		assertThat(feed.getEntries()).hasSize(2);
		assertThat(feed.getEntries().get(0).getLink()).isEqualTo("http://localhost/articles/a1");
		assertThat(feed.getEntries().get(0).getUri()).startsWith("urn:uuid:");
		assertThat(feed.getEntries().get(1).getTitle()).contains("A & B");
		assertThat(answer.getResponse().getContentAsString()).contains("at least 105 civilians killed");
		assertThat(answer.getResponse().getHeader("Content-Disposition")).isNull();
		verify(this.exports).forNewest(any(), eq(50L), any());
	}

	@Test
	void aFeedOfAPairShowsTheSentenceThatNamesBoth() {
		String text = "Nobody came. A&B told Hamas to go. The end.";
		EnrichedArticle article = new EnrichedArticle(new Article("a2", null, text, null, null, null, null, false),
				"en", null, null,
				List.of(new ActorMention(Actor.unlisted("A&B", ActorKind.OTHER), Samples.at(text, "A&B")),
						new ActorMention(new Actor("hamas", "Hamas", ActorKind.ARMED_GROUP, null),
								Samples.at(text, "Hamas"))),
				List.of(), List.of(), List.of(), null, List.of());
		willAnswer((call) -> {
			call.<Consumer<FoundArticle>>getArgument(2).accept(new FoundArticle(article, null));
			return null;
		}).given(this.exports).forNewest(any(), anyLong(), any());
		assertThat(this.mvc.get().uri(URI.create("/export/articles.atom?together=hamas%7Cother:A%26B"))).bodyText()
			.contains(
					"&lt;p&gt;&lt;mark&gt;A&amp;amp;B&lt;/mark&gt; told &lt;mark&gt;Hamas&lt;/mark&gt; to go.&lt;/p&gt;");
		assertThat(this.mvc.get().uri("/export/articles.atom")).bodyText()
			.doesNotContain("mark")
			.contains("Nobody came.");
	}

	@Test
	void allOfAFeedIsAFile() {
		assertThat(this.mvc.get().uri("/export/articles.atom?all=yes")).headers().containsHeader("Content-Disposition");
		verify(this.exports).forNewest(any(), eq(Long.MAX_VALUE), any());
	}

	@Test
	void whatFailsBeforeTheFirstByteIsSaid() {
		willThrow(new SearchUnavailableException("away", new RuntimeException())).given(this.exports)
			.forEach(any(), any());
		assertThat(this.mvc.get().uri("/export/articles.csv")).hasStatus(503)
			.headers()
			.doesNotContainHeader("Content-Disposition");
		given(this.search.countIndexedAfter(any(), any()))
			.willThrow(new QueryMistakeException(new QueryMistake(Kind.QUOTE, List.of("1"), 0, 1, "open")));
		assertThat(this.mvc.get().uri("/export/articles.csv?q=%22open")).hasStatus(400)
			.bodyText()
			.contains("A quote is opened");
		assertThat(this.mvc.get().uri("/export?q=%22open")).hasStatus(400);
	}

	@Test
	void whatIsNoFormatIsNotThere() {
		assertThat(this.mvc.get().uri("/export/articles.exe")).hasStatus(404);
		assertThat(this.mvc.get().uri("/export/progress/unknown")).hasStatus(404);
	}

	@Test
	void aWatchedDownloadSaysHowFarItIs() {
		String key = "0123456789abcdef0123456789abcdef";
		assertThat(this.mvc.get().uri("/export/articles.jsonl?progress=" + key)).hasStatusOk();
		assertThat(this.mvc.get().uri("/export/progress/" + key)).bodyJson()
			.isLenientlyEqualTo("{\"done\":1,\"total\":1234,\"state\":\"complete\"}");
		assertThat(this.mvc.get().uri("/export/progress/" + key).cookie(new Cookie("language", "ar"))).bodyJson()
			.extractingPath("$.text")
			.asString()
			.startsWith("اكتمل");
	}

}

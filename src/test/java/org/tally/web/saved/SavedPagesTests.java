package org.tally.web.saved;

import java.io.UnsupportedEncodingException;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import jakarta.servlet.http.Cookie;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.mockito.Mockito;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MockMvcTester.MockMvcRequestBuilder;
import org.tally.savedquery.ChangedMeanwhileException;
import org.tally.savedquery.SavedQueries;
import org.tally.savedquery.SavedQuery;
import org.tally.search.ArticleSearch;
import org.tally.search.language.mistake.QueryMistake;
import org.tally.search.language.mistake.QueryMistake.Kind;
import org.tally.search.language.mistake.QueryMistakeException;
import org.tally.search.news.ArticleNews;
import org.tally.search.news.ArticleNews.Question;
import org.tally.search.news.News;
import org.tally.search.news.NewsAnswer;
import org.tally.search.news.NewsCount;
import org.tally.search.query.ArticleQuery;
import org.tally.web.PageTest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.anyInt;
import static org.mockito.ArgumentMatchers.anyString;
import static org.mockito.ArgumentMatchers.eq;
import static org.mockito.BDDMockito.given;
import static org.mockito.BDDMockito.willThrow;
import static org.mockito.Mockito.never;
import static org.mockito.Mockito.times;
import static org.mockito.Mockito.verify;

@PageTest
class SavedPagesTests {

	private static final Instant SEEN = Instant.parse("2026-11-01T00:00:00Z");

	private static final Instant NEWEST = Instant.parse("2026-11-02T00:00:00Z");

	@Autowired
	MockMvcTester mvc;

	@Autowired
	SavedQueries saved;

	@Autowired
	ArticleSearch search;

	@Autowired
	ArticleNews articles;

	@Autowired
	SavedNews news;

	private final Map<String, NewsAnswer> answers = new HashMap<>();

	@BeforeEach
	void twoAreSaved() {
		this.news.forget();
		given(this.search.newestIndexed()).willReturn(NEWEST);
		given(this.articles.newest()).willReturn(NEWEST);
		given(this.articles.answers(any())).willAnswer((call) -> {
			List<Question> questions = call.getArgument(0);
			return questions.stream()
				.map((question) -> this.answers.getOrDefault(question.query().text(),
						new NewsAnswer(NewsCount.NONE, null)))
				.toList();
		});
		given(this.saved.all())
			.willReturn(List.of(query("1", "Mosul", "q=mosul&figure=killed"), query("2", "Mosul", "q=raqqa")));
	}

	@Test
	void eachSaysWhatItAsksAndWhatIsNew() {
		this.answers.put("raqqa", new NewsAnswer(new NewsCount(1_200, 3), null));
		assertThat(this.mvc.get().uri("/saved")).hasStatusOk()
			.bodyText()
			.contains("mosul · Figure: killed", "1,200 new, 3 with revised figures", "nothing new", "(1 new)");
	}

	@Test
	void aNameThatIsWhatItAsksIsSaidOnce() {
		given(this.saved.all()).willReturn(List.of(query("1", "raqqa", "q=raqqa"), query("2", "City", "q=mosul")));
		for (String language : List.of("en", "ar")) {
			assertThat(this.mvc.get().uri("/saved?lang=" + language)).bodyText()
				.containsPattern("<p class=\"muted\" dir=\"auto\">\\p{Cf}*mosul")
				.doesNotContainPattern("<p class=\"muted\" dir=\"auto\">\\p{Cf}*raqqa");
		}
	}

	@Test
	void revisedFiguresAloneAreNewsToo() {
		this.answers.put("raqqa", new NewsAnswer(new NewsCount(0, 1), null));
		assertThat(this.mvc.get().uri("/about")).bodyText()
			.contains("(1 new)", "1 saved search has new articles or revised figures");
	}

	@Test
	void theHeaderSaysNoOtherNumberThanTheList() {
		assertThat(this.mvc.get().uri("/about")).bodyText().doesNotContain("(1 new)");
		this.answers.put("raqqa", new NewsAnswer(new NewsCount(1, 0), null));
		assertThat(this.mvc.get().uri("/saved")).bodyText().contains("(1 new)");
	}

	@Test
	void whatIsSavedAlreadyIsSavedAgainOnlyUnderAnotherName() {
		given(this.saved.save(any(), any(), any())).willReturn(query("7", "Mosul", "q=raqqa"));
		assertThat(form("/saved").param("name", "Again").param("query", "q=raqqa&page=2")).hasStatus(409)
			.bodyText()
			.contains("It is saved already, as “Mosul”.", "href=\"#saved-2\"", "name=\"beside\" value=\"2\"",
					"value=\"Again\"");
		assertThat(form("/saved").param("name", "mosul").param("query", "q=raqqa").param("beside", "2")).hasStatus(409);
		verify(this.saved, never()).save(any(), any(), any());
		assertThat(form("/saved").param("name", "Again").param("query", "q=raqqa").param("beside", "2"))
			.hasRedirectedUrl("/saved#saved-7");
		assertThat(form("/saved").param("name", "Other").param("query", "q=raqqa&figure=killed"))
			.hasRedirectedUrl("/saved#saved-7");
	}

	@Test
	void aMistakeInNewWordsIsMarkedWhereItIs() {
		given(this.saved.find("1")).willReturn(Optional.of(query("1", "Old", "q=mosul")));
		this.answers.put("a \"b", new NewsAnswer(null, new QueryMistake(Kind.QUOTE, List.of("1"), 2, 3, "a b")));
		assertThat(form("/saved/1/edit").param("revision", "1").param("words", "a \"b")).hasStatus(400)
			.bodyText()
			.contains("<mark class=\"wrong\">&quot;</mark>", "href=\"/saved/1/edit?words=a+b\"",
					"href=\"/saved#saved-1\"");
		assertThat(this.mvc.get().uri("/saved/1/edit?words=a b")).hasStatusOk()
			.bodyText()
			.contains("value=\"a b\"")
			.doesNotContain("class=\"mistake\"");
	}

	@Test
	void oneThatCannotBeReadDoesNotHideTheOthers() {
		given(this.saved.all()).willReturn(
				List.of(query("1", "Old", "q=%zz"), query("2", "Open", "q=%22open"), query("3", "Good", "q=raqqa")));
		this.answers.put("\"open", new NewsAnswer(null, new QueryMistake(Kind.QUOTE, List.of("1"), 0, 1, null)));
		assertThat(this.mvc.get().uri("/saved")).hasStatusOk()
			.bodyText()
			.contains("Its address can no longer be read", "A quote is opened and not closed.", "Good");
	}

	@Test
	void oneThatFailsIsListedAndBreaksNoPage() {
		this.answers.put("raqqa", new NewsAnswer(null, null));
		assertThat(this.mvc.get().uri("/saved")).hasStatusOk()
			.bodyText()
			.contains("What is new in it cannot be counted now", "action=\"/saved/2/delete\"", "Figure: killed");
		willThrow(new IllegalStateException("secret detail")).given(this.articles).answers(any());
		this.news.forget();
		assertThat(this.mvc.get().uri("/about")).hasStatusOk();
	}

	@Test
	void aListThatCannotBeReadBreaksNoOtherPage() {
		given(this.saved.all()).willThrow(new IllegalStateException("a saved query without a name"));
		assertThat(this.mvc.get().uri("/about")).hasStatusOk();
	}

	@Test
	void newsIsCountedOnlyForPagesThatShowIt() {
		assertThat(this.mvc.get().uri("/robots.txt")).hasStatusOk();
		verify(this.saved, never()).all();
		assertThat(this.mvc.get().uri("/about")).hasStatusOk();
		verify(this.saved).all();
	}

	@Test
	void aQueryThatCannotBeSearchedIsNotSaved() {
		given(this.search.countIndexedAfter(ArticleQuery.ALL.withText("\"open"), null))
			.willThrow(new QueryMistakeException(new QueryMistake(Kind.QUOTE, List.of("1"), 0, 1, null)));
		given(this.search.countIndexedAfter(ArticleQuery.ALL.withText("heavy"), null))
			.willThrow(new IllegalStateException("too many clauses"));
		assertThat(form("/saved").param("name", "x").param("query", "q=%22open")).hasStatus(400)
			.bodyText()
			.contains("It was not saved", "A quote is opened and not closed.");
		assertThat(form("/saved").param("name", "x").param("query", "q=%zz")).hasStatus(400)
			.bodyText()
			.contains("its address cannot be read")
			.doesNotContain("URLDecoder");
		assertThat(form("/saved").param("name", "x").param("query", "q=heavy")).hasStatus(400)
			.bodyText()
			.contains("It was not saved")
			.doesNotContain("too many clauses");
		verify(this.saved, never()).save(any(), any(), any());
	}

	@Test
	void oneThatAsksByWhatIsNoLongerKnownIsPausedAndSaysHowToMendIt() {
		given(this.saved.all())
			.willReturn(List.of(query("1", "Old", "q=mosul&month=2017-05"), query("2", "Wounded", "figure=wounded")));
		assertThat(this.mvc.get().uri("/saved")).hasStatusOk()
			.bodyText()
			.contains("Paused", "The filter “month” is no longer known.", "“wounded” is no value of “Figure”",
					"href=\"/saved/1/edit\"");
	}

	@Test
	void oneIsPausedWithoutBeingCountedAndSaysSinceWhen() {
		SavedQuery paused = paused("2", "q=raqqa");
		given(this.saved.all()).willReturn(List.of(query("1", "Mosul", "q=mosul"), paused));
		this.answers.put("raqqa", new NewsAnswer(new NewsCount(12, 0), null));
		assertThat(this.mvc.get().uri("/saved")).hasStatusOk()
			.bodyText()
			.contains("Paused since 1 Nov 2026", "12 new", "action=\"/saved/1/pause\"", "action=\"/saved/2/resume\"")
			.doesNotContain("(1 new)", "action=\"/saved/2/pause\"");
		given(this.saved.find("2")).willReturn(Optional.of(paused));
		given(this.articles.find(any(), any(), anyInt())).willReturn(News.NONE);
		given(this.articles.latest(any(), anyInt())).willReturn(News.NONE);
		assertThat(this.mvc.get().uri("/saved/2/news")).bodyText().contains("Paused since 1 Nov 2026");
		assertThat(this.mvc.get().uri("/saved/2/feed.atom")).bodyText()
			.contains("Alerts of this saved search are paused", "This feed goes on", "2026-11-01T00:00:00Z");
	}

	@Test
	void aPauseLeadsBackToWhereItsButtonStands() {
		given(this.saved.find("1")).willReturn(Optional.of(query("1", "Mosul", "q=mosul")));
		assertThat(form("/saved/1/pause")).hasRedirectedUrl("/saved#saved-1");
		assertThat(form("/saved/1/pause").param("from", "alerts")).hasRedirectedUrl("/saved/1/alerts");
		verify(this.saved, times(2)).pause("1");
		given(this.saved.find("1")).willReturn(Optional.of(paused("1", "q=mosul")));
		assertThat(form("/saved/1/resume")).hasRedirectedUrl("/saved#saved-1");
		verify(this.saved).resume("1");
		given(this.saved.find("9")).willReturn(Optional.empty());
		assertThat(form("/saved/9/pause")).hasStatus(404);
		assertThat(form("/saved/9/resume")).hasStatus(404);
	}

	@Test
	void oneThatCannotBeSearchedIsNotResumedBeforeItIsMended() {
		given(this.saved.find("1")).willReturn(Optional.of(paused("1", "q=%22open")));
		given(this.saved.all()).willReturn(List.of(paused("1", "q=%22open")));
		this.answers.put("\"open", new NewsAnswer(null, new QueryMistake(Kind.QUOTE, List.of("1"), 0, 1, null)));
		assertThat(form("/saved/1/resume")).hasStatus(409)
			.bodyText()
			.contains("It stays paused", "A quote is opened and not closed.", "Paused since 1 Nov 2026",
					"href=\"/saved/1/edit\"")
			.doesNotContain("action=\"/saved/1/resume\"");
		verify(this.saved, never()).resume(any());
	}

	@Test
	void aPausedOneIsMendedByNewWords() {
		given(this.saved.find("1")).willReturn(Optional.of(query("1", "Old", "q=%22open&figure=wounded&place=iq")));
		assertThat(this.mvc.get().uri("/saved/1/edit")).hasStatusOk().bodyText().contains("Paused", "&quot;open");
		assertThat(form("/saved/1/edit").param("revision", "1").param("words", "open"))
			.hasRedirectedUrl("/saved#saved-1");
		verify(this.saved).changeQuery("1", 1, "q=open&place=iq", NEWEST);
	}

	@Test
	void newWordsThatCannotBeReadAreRefusedAndKept() {
		given(this.saved.find("1")).willReturn(Optional.of(query("1", "Old", "q=mosul")));
		this.answers.put("\"worse", new NewsAnswer(null, new QueryMistake(Kind.QUOTE, List.of("1"), 0, 1, null)));
		assertThat(form("/saved/1/edit").param("revision", "1").param("words", "\"worse")).hasStatus(400)
			.bodyText()
			.contains("A quote is opened and not closed.", "value=\"&quot;worse\"");
		verify(this.saved, never()).changeQuery(any(), anyInt(), any(), any());
	}

	@Test
	void beforeItIsSavedItSaysWhatItWouldHaveBrought() {
		this.answers.put("raqqa", new NewsAnswer(new NewsCount(14, 2), null));
		assertThat(this.mvc.get().uri("/saved/new?q=raqqa")).hasStatusOk()
			.bodyText()
			.contains("In the last 30 days, 14 matching articles were added here.", "2 more had their figures revised",
					"value=\"1:1\"");
		assertThat(this.mvc.get().uri("/saved/preview?q=raqqa")).hasStatusOk()
			.bodyText()
			.startsWith("<p>In the last 30 days")
			.doesNotContain("<html");
	}

	@Test
	void aSavedOneTakesOverWhatTheReaderLooksAt() {
		assertThat(form("/saved/replace").param("replaced", "1:3").param("query", "q=raqqa"))
			.hasRedirectedUrl("/saved#saved-1");
		verify(this.saved).changeQuery("1", 3, "q=raqqa", NEWEST);
		assertThat(form("/saved/replace").param("replaced", "1").param("query", "q=raqqa")).hasStatus(404);
	}

	@Test
	void savingKeepsWhatTheReaderHasSeen() {
		given(this.saved.save("Mosul", "q=mosul", NEWEST)).willReturn(query("7", "Mosul", "q=mosul"));
		assertThat(form("/saved").param("name", "Mosul").param("query", "q=mosul")).hasRedirectedUrl("/saved#saved-7");
	}

	@Test
	void aNameThatCannotBeIsKeptToBeMended() {
		given(this.saved.save(anyString(), anyString(), any()))
			.willThrow(new IllegalArgumentException("Give it a name of 1 to 120 characters."));
		assertThat(form("/saved").param("name", " ").param("query", "q=mosul")).hasStatus(400)
			.bodyText()
			.contains("Give it a name of 1 to 120 characters.", "value=\"q=mosul\"");
	}

	@Test
	void openingCountsWhatIsThereAsSeen() {
		given(this.saved.find("1")).willReturn(Optional.of(query("1", "Mosul", "q=mosul&sort=newest")));
		assertThat(form("/saved/1/open")).hasRedirectedUrl("/?q=mosul&sort=newest");
		verify(this.saved).opened("1", NEWEST);
	}

	@Test
	void followingItsAddressCountsNothingAsSeen() {
		given(this.saved.find("1")).willReturn(Optional.of(query("1", "Mosul", "q=mosul&sort=newest")));
		assertThat(this.mvc.get().uri("/saved/1")).hasRedirectedUrl("/?q=mosul&sort=newest");
		assertThat(this.mvc.head().uri("/saved/1")).hasRedirectedUrl("/?q=mosul&sort=newest");
		verify(this.saved, never()).opened(any(), any());
	}

	@Test
	void whatIsNotThereCannotBeOpened() {
		given(this.saved.find("9")).willReturn(Optional.empty());
		assertThat(form("/saved/9/open")).hasStatus(404);
		verify(this.saved, never()).opened(any(), any());
	}

	@ParameterizedTest
	@ValueSource(strings = { "abc", "", "99999999999" })
	void aRevisionThatIsNoNumberIsAMistakenRequest(String revision) {
		assertThat(form("/saved/1/rename").param("revision", revision).param("name", "East")).hasStatus(400)
			.bodyText()
			.contains("This request cannot be answered");
		assertThat(form("/saved/1/delete").param("revision", revision)).hasStatus(400);
		assertThat(form("/saved/1/delete")).hasStatus(400);
	}

	@Test
	void whatWasSavedInAWayThatNobodyWritesLeadsNowhereElse() {
		given(this.saved.find("1")).willReturn(Optional.of(query("1", "Mosul", "\r\nLocation: https://evil.example")));
		assertThat(this.mvc.get().uri("/saved/1")).hasRedirectedUrl("/");
	}

	@Test
	void renamingAndDeletingNameTheRevision() {
		assertThat(form("/saved/1/rename").param("revision", "3").param("name", "East"))
			.hasRedirectedUrl("/saved#saved-1");
		verify(this.saved).rename("1", 3, "East");
		assertThat(form("/saved/1/delete").param("revision", "3")).hasRedirectedUrl("/saved");
		verify(this.saved).delete("1", 3);
	}

	@Test
	void aRenameThatCameTooLateLosesNothing() {
		ChangedMeanwhileException late = Mockito.mock(ChangedMeanwhileException.class);
		given(late.getMessage()).willReturn("It was changed in another window.");
		willThrow(late).given(this.saved).rename(eq("1"), anyInt(), anyString());
		assertThat(form("/saved/1/rename").param("revision", "1").param("name", "My name")).hasStatus(409)
			.bodyText()
			.contains("It was changed in another window.", "You typed “My name”", "value=\"My name\"");
	}

	private MockMvcRequestBuilder form(String address) {
		var page = this.mvc.get().uri("/saved").exchange();
		Cookie cookie = page.getResponse().getCookie("XSRF-TOKEN");
		assertThat(cookie).isNotNull();
		try {
			String token = page.getResponse()
				.getContentAsString()
				.replaceAll("(?s).*name=\"_csrf\" value=\"([^\"]+)\".*", "$1");
			return this.mvc.post().uri(address).cookie(cookie).param("_csrf", token);
		}
		catch (UnsupportedEncodingException ex) {
			throw new IllegalStateException(ex);
		}
	}

	private static SavedQuery paused(String id, String query) {
		return new SavedQuery(id, "Paused", query, SEEN, SEEN, SEEN, 1, SEEN);
	}

	private static SavedQuery query(String id, String name, String query) {
		return new SavedQuery(id, name, query, SEEN, SEEN, SEEN, 1, null);
	}

}

package org.tally.web.saved.keep;

import java.util.List;
import java.util.Optional;

import org.junit.jupiter.api.Test;
import org.tally.search.language.mistake.QueryMistake;
import org.tally.search.language.mistake.QueryMistake.Kind;
import org.tally.search.language.mistake.QueryMistakeException;
import org.tally.search.news.NewsAnswer;
import org.tally.search.news.NewsCount;
import org.tally.search.query.ArticleQuery;
import org.tally.web.saved.SavedPageTest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.anyInt;
import static org.mockito.ArgumentMatchers.anyString;
import static org.mockito.BDDMockito.given;
import static org.mockito.Mockito.never;
import static org.mockito.Mockito.verify;

class KeepPagesTests extends SavedPageTest {

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
	void savingKeepsWhatTheReaderHasSeen() {
		given(this.saved.save("Mosul", "q=mosul", NEWEST)).willReturn(query("7", "Mosul", "q=mosul"));
		assertThat(form("/saved").param("name", "Mosul").param("query", "q=mosul")).hasRedirectedUrl("/saved#saved-7");
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
	void aNameThatCannotBeIsKeptToBeMended() {
		given(this.saved.save(anyString(), anyString(), any()))
			.willThrow(new IllegalArgumentException("Give it a name of 1 to 120 characters."));
		assertThat(form("/saved").param("name", " ").param("query", "q=mosul")).hasStatus(400)
			.bodyText()
			.contains("Give it a name of 1 to 120 characters.", "value=\"q=mosul\"");
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
	void aSavedOneTakesOverWhatTheReaderLooksAt() {
		assertThat(form("/saved/replace").param("replaced", "1:3").param("query", "q=raqqa"))
			.hasRedirectedUrl("/saved#saved-1");
		verify(this.saved).changeQuery("1", 3, "q=raqqa", NEWEST);
		assertThat(form("/saved/replace").param("replaced", "1").param("query", "q=raqqa")).hasStatus(404);
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
	void newWordsThatCannotBeReadAreRefusedAndKept() {
		given(this.saved.find("1")).willReturn(Optional.of(query("1", "Old", "q=mosul")));
		this.answers.put("\"worse", new NewsAnswer(null, new QueryMistake(Kind.QUOTE, List.of("1"), 0, 1, null)));
		assertThat(form("/saved/1/edit").param("revision", "1").param("words", "\"worse")).hasStatus(400)
			.bodyText()
			.contains("A quote is opened and not closed.", "value=\"&quot;worse\"");
		verify(this.saved, never()).changeQuery(any(), anyInt(), any(), any());
	}

}

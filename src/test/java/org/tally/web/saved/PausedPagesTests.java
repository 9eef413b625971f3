package org.tally.web.saved;

import java.util.List;
import java.util.Optional;

import org.junit.jupiter.api.Test;
import org.tally.savedquery.SavedQuery;
import org.tally.search.language.mistake.QueryMistake;
import org.tally.search.language.mistake.QueryMistake.Kind;
import org.tally.search.news.News;
import org.tally.search.news.NewsAnswer;
import org.tally.search.news.NewsCount;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.anyInt;
import static org.mockito.BDDMockito.given;
import static org.mockito.Mockito.never;
import static org.mockito.Mockito.times;
import static org.mockito.Mockito.verify;

class PausedPagesTests extends SavedPageTest {

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

}

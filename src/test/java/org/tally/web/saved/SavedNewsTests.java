package org.tally.web.saved;

import java.util.List;

import org.junit.jupiter.api.Test;
import org.tally.search.language.mistake.QueryMistake;
import org.tally.search.language.mistake.QueryMistake.Kind;
import org.tally.search.news.NewsAnswer;
import org.tally.search.news.NewsCount;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.BDDMockito.given;
import static org.mockito.BDDMockito.willThrow;
import static org.mockito.Mockito.never;
import static org.mockito.Mockito.verify;

class SavedNewsTests extends SavedPageTest {

	@Test
	void eachSaysWhatItAsksAndWhatIsNew() {
		this.answers.put("raqqa", new NewsAnswer(new NewsCount(1_200, 3), null));
		assertThat(this.mvc.get().uri("/saved")).hasStatusOk()
			.bodyText()
			.contains("mosul · Figure: killed", "1,200 new, 3 with revised figures", "nothing new", "(1 new)");
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
	void newsIsCountedOnlyForPagesThatShowIt() {
		assertThat(this.mvc.get().uri("/robots.txt")).hasStatusOk();
		verify(this.saved, never()).all();
		assertThat(this.mvc.get().uri("/about")).hasStatusOk();
		verify(this.saved).all();
	}

	@Test
	void aListThatCannotBeReadBreaksNoOtherPage() {
		given(this.saved.all()).willThrow(new IllegalStateException("a saved query without a name"));
		assertThat(this.mvc.get().uri("/about")).hasStatusOk();
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
	void oneThatCannotBeReadDoesNotHideTheOthers() {
		given(this.saved.all()).willReturn(
				List.of(query("1", "Old", "q=%zz"), query("2", "Open", "q=%22open"), query("3", "Good", "q=raqqa")));
		this.answers.put("\"open", new NewsAnswer(null, new QueryMistake(Kind.QUOTE, List.of("1"), 0, 1, null)));
		assertThat(this.mvc.get().uri("/saved")).hasStatusOk()
			.bodyText()
			.contains("Its address can no longer be read", "A quote is opened and not closed.", "Good");
	}

}

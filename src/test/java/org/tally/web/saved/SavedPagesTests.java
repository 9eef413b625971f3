package org.tally.web.saved;

import java.util.List;
import java.util.Optional;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.mockito.Mockito;
import org.tally.savedquery.ChangedMeanwhileException;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.anyInt;
import static org.mockito.ArgumentMatchers.anyString;
import static org.mockito.ArgumentMatchers.eq;
import static org.mockito.BDDMockito.given;
import static org.mockito.BDDMockito.willThrow;
import static org.mockito.Mockito.never;
import static org.mockito.Mockito.verify;

class SavedPagesTests extends SavedPageTest {

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
	void aNameThatIsWhatItAsksIsSaidOnce() {
		given(this.saved.all()).willReturn(List.of(query("1", "raqqa", "q=raqqa"), query("2", "City", "q=mosul")));
		for (String language : List.of("en", "ar")) {
			assertThat(this.mvc.get().uri("/saved?lang=" + language)).bodyText()
				.containsPattern("<p class=\"muted\" dir=\"auto\">\\p{Cf}*mosul")
				.doesNotContainPattern("<p class=\"muted\" dir=\"auto\">\\p{Cf}*raqqa");
		}
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

}

package org.tally.savedquery.alert;

import java.util.List;
import java.util.Map;

import com.icegreen.greenmail.util.GreenMailUtil;
import jakarta.mail.internet.MimeMessage;
import org.junit.jupiter.api.Test;
import org.tally.savedquery.SavedQuery;
import org.tally.search.article.Articles;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

/**
 * How it is sent, what becomes of what is refused, and where nothing is sent.
 */
class AlertDeliveryIT extends AlertTest {

	@Test
	void whatIsRefusedIsTriedAgainUnderTheSameIdAlsoAfterARestart() {
		SavedQuery raqqa = this.saved.save("Raqqa", "raqqa", null);
		webhook(raqqa, null);
		this.answers.addAll(List.of(500, 302));
		write("new", "At least 50 people were killed in Raqqa on 5 May 2017, the army said.");
		checkTwice();
		this.check.run();
		assertThat(this.received).hasSize(2);
		assertThat(this.alerts.of(raqqa.id()).get(0).failure()).isEqualTo("status 302");
		this.check = portal(List.of("127.0.0.1"));
		this.check.run();
		assertThat(this.received).hasSize(3)
			.extracting(Received::delivery)
			.containsOnly(this.received.get(0).delivery());
		assertThat(this.alerts.of(raqqa.id()).get(0).failure()).isNull();
		checkTwice();
		assertThat(this.received).hasSize(3);
	}

	@Test
	void aPrivateAddressIsRefusedWhenItIsSavedAndWhenItIsCalled() {
		SavedQuery raqqa = this.saved.save("Raqqa", "raqqa", null);
		webhook(raqqa, null);
		write("new", "At least 50 people were killed in Raqqa on 5 May 2017, the army said.");
		this.check = portal(List.of());
		checkTwice();
		assertThat(this.received).isEmpty();
		assertThat(this.alerts.of(raqqa.id()).get(0).failure()).isEqualTo("private 127.0.0.1");
		assertThatExceptionOfType(SendFailureException.class)
			.isThrownBy(() -> channels(List.of()).target(Channel.WEBHOOK, "http://127.0.0.1/hook"))
			.satisfies((failure) -> assertThat(failure.coded()).isEqualTo("private 127.0.0.1"));
	}

	@Test
	void anEmailGoesOutInBothFormsWithAWayOut() throws Exception {
		SavedQuery raqqa = this.saved.save("Raqqa", "raqqa", null);
		Alert alert = this.alerts.add(raqqa.id(), Channel.MAIL, "reader@example.org", null, this.news.newest(), null);
		write("new", "At least 50 people were killed in Raqqa on 5 May 2017, the army said.");
		checkTwice();
		assertThat(MAIL.getReceivedMessages()).singleElement().satisfies((MimeMessage mail) -> {
			assertThat(mail.getSubject()).isEqualTo("Raqqa");
			assertThat(mail.getHeader("List-Unsubscribe")[0])
				.isEqualTo("<http://localhost:8080/alerts/unsubscribe?token=" + alert.token() + ">");
			assertThat(GreenMailUtil.getBody(mail)).contains("text/plain", "text/html", "1 new, 0 revised");
		});
		assertThat(this.alerts.byToken(alert.token())).isPresent();
		assertThat(this.alerts.byToken("")).isEmpty();
		this.alerts.remove(raqqa.id(), alert.id());
		assertThat(this.alerts.of(raqqa.id())).isEmpty();
	}

	@Test
	void theTextsThatSentencesAreCutFromAreThoseOfTheIndex() {
		Articles articles = new Articles(this.index.client(), this.index.names());
		assertThat(articles.texts(List.of("old", "gone")))
			.containsExactly(Map.entry("old", "At least 9 people were killed in Raqqa on 3 May 2017, the army said."));
		assertThat(articles.texts(List.of())).isEmpty();
	}

	@Test
	void whatCannotBeAnAddressIsRefused() {
		AlertChannels channels = channels(List.of());
		for (String typed : List.of("", "ftp://example.org", "https://user:secret@example.org/", "example.org",
				"https://", "javascript:alert(1)")) {
			assertThatExceptionOfType(SendFailureException.class)
				.isThrownBy(() -> channels.target(Channel.WEBHOOK, typed));
		}
		for (String typed : List.of("", "reader", "a@b.example, c@d.example", "A <a@b.example>",
				"a@b.example\r\nBcc: c@d.example")) {
			assertThatExceptionOfType(SendFailureException.class).as(typed)
				.isThrownBy(() -> channels.target(Channel.MAIL, typed));
		}
	}

}

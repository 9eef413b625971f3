package org.tally.savedquery.alert;

import org.junit.jupiter.api.Test;
import org.tally.article.figure.FigureType;
import org.tally.savedquery.SavedQuery;
import org.tally.savedquery.alert.webhook.WebhookAccess;
import org.tally.search.news.Comparison;
import org.tally.search.news.News;
import org.tally.search.news.Span;
import org.tally.search.news.Threshold;
import org.tally.search.query.ArticleQuery;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * What is sent, and how often.
 */
class AlertCheckIT extends AlertTest {

	@Test
	void newsIsSentOnceAndWhatWasThereIsNoNews() {
		SavedQuery raqqa = this.saved.save("Raqqa", "raqqa", null);
		Alert alert = webhook(raqqa, null);
		checkTwice();
		assertThat(this.received).isEmpty();
		write("new", "At least 50 people were killed in Raqqa on 5 May 2017, the army said.");
		checkTwice();
		checkTwice();
		assertThat(this.received).singleElement().satisfies((sent) -> {
			assertThat(sent.body()).isEqualTo("1 new, 0 revised");
			long seconds = Long.parseLong(sent.signature().replaceAll("t=(\\d+),.*", "$1"));
			assertThat(sent.signature()).isEqualTo(WebhookAccess.signature(alert.secret(), seconds, sent.body()));
		});
		assertThat(this.alerts.of(raqqa.id()).get(0).lastSuccess()).isNotNull();
	}

	@Test
	void figuresThatWereRevisedAreNews() {
		SavedQuery raqqa = this.saved.save("Raqqa", "raqqa", null);
		webhook(raqqa, null);
		write("old", "At least 14 people were killed in Raqqa on 3 May 2017, the army said.");
		checkTwice();
		assertThat(this.received).extracting(Received::body).containsExactly("0 new, 1 revised");
		News news = this.news.find(ArticleQuery.ALL.withText("raqqa"), Span.after(this.news.newest().minusMillis(1)),
				10);
		assertThat(news.revisions()).singleElement()
			.satisfies((revision) -> assertThat(revision.changes()).singleElement().satisfies((change) -> {
				assertThat(change.before().bounds().low()).isEqualTo(9);
				assertThat(change.after().bounds().low()).isEqualTo(14);
			}));
	}

	@Test
	void aThresholdIsMatchedOnOneFigureOfANewArticle() {
		SavedQuery all = this.saved.save("All", "", null);
		webhook(all, new Threshold(FigureType.KILLED, Comparison.AT_LEAST, 50, "sy"));
		write("few", "At least 12 people were killed and 80 were injured in Raqqa on 5 May 2017, the army said.");
		write("elsewhere", "At least 70 people were killed in Mosul on 5 May 2017, the army said.");
		checkTwice();
		assertThat(this.received).isEmpty();
		write("many", "At least 60 people were killed in Raqqa on 6 May 2017, the army said.");
		checkTwice();
		assertThat(this.received).extracting(Received::body).containsExactly("1 new, 0 revised");
	}

	@Test
	void ofOneThatIsPausedNothingIsSentOrTriedAgainUntilItIsResumed() {
		SavedQuery raqqa = this.saved.save("Raqqa", "raqqa", null);
		webhook(raqqa, null);
		this.answers.add(500);
		write("first", "At least 50 people were killed in Raqqa on 5 May 2017, the army said.");
		checkTwice();
		assertThat(this.received).hasSize(1);
		this.saved.pause(raqqa.id());
		Alert before = this.alerts.of(raqqa.id()).get(0);
		write("second", "At least 60 people were killed in Raqqa on 6 May 2017, the army said.");
		checkTwice();
		assertThat(this.received).hasSize(1);
		assertThat(this.alerts.of(raqqa.id())).containsExactly(before);
		this.saved.resume(raqqa.id());
		checkTwice();
		checkTwice();
		assertThat(this.received).extracting(Received::body)
			.containsExactly("1 new, 0 revised", "1 new, 0 revised", "1 new, 0 revised");
		assertThat(this.received).extracting(Received::delivery)
			.satisfies((ids) -> assertThat(ids.get(1)).isEqualTo(ids.get(0)).isNotEqualTo(ids.get(2)));
	}

	@Test
	void oneThatCannotBeReadIsPausedAndCatchesUpWhenMended() {
		SavedQuery broken = this.saved.save("Broken", "\"raqqa", null);
		webhook(broken, null);
		webhook(this.saved.save("Raqqa", "raqqa", null), null);
		write("new", "At least 50 people were killed in Raqqa on 5 May 2017, the army said.");
		checkTwice();
		assertThat(this.received).hasSize(1);
		this.saved.changeQuery(broken.id(), 1, "raqqa", null);
		assertThat(this.alerts.of(broken.id())).hasSize(1);
		checkTwice();
		assertThat(this.received).hasSize(2);
	}

}

package org.tally.savedquery.alert;

import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;

import com.icegreen.greenmail.junit5.GreenMailExtension;
import com.icegreen.greenmail.util.GreenMailUtil;
import com.icegreen.greenmail.util.ServerSetupTest;
import com.sun.net.httpserver.HttpServer;
import jakarta.mail.internet.MimeMessage;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.mail.javamail.JavaMailSender;
import org.springframework.mail.javamail.JavaMailSenderImpl;
import org.tally.article.Article;
import org.tally.article.EnrichedArticle;
import org.tally.article.FigureType;
import org.tally.enrichment.Enricher;
import org.tally.index.ArticleWriter;
import org.tally.index.TestIndex;
import org.tally.index.WriteListener;
import org.tally.index.WriteOutcome;
import org.tally.savedquery.SavedQueries;
import org.tally.savedquery.SavedQuery;
import org.tally.savedquery.alert.mail.MailAlertsAccess;
import org.tally.savedquery.alert.webhook.WebhookAccess;
import org.tally.search.ArticleSearch;
import org.tally.search.SampleIndex;
import org.tally.search.language.QueryMistake;
import org.tally.search.language.QueryMistake.Kind;
import org.tally.search.language.QueryMistakeException;
import org.tally.search.news.ArticleNews;
import org.tally.search.news.Comparison;
import org.tally.search.news.News;
import org.tally.search.news.Span;
import org.tally.search.news.Threshold;
import org.tally.search.query.ArticleQuery;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

class AlertCheckIT {

	private static final Enricher ENRICHER = Enricher.load();

	@RegisterExtension
	static final GreenMailExtension MAIL = new GreenMailExtension(ServerSetupTest.SMTP.dynamicPort());

	private final Queue<Integer> answers = new ConcurrentLinkedQueue<>();

	private final List<Received> received = new java.util.concurrent.CopyOnWriteArrayList<>();

	private TestIndex index;

	private HttpServer receiver;

	private SavedQueries saved;

	private Alerts alerts;

	private ArticleNews news;

	private AlertCheck check;

	record Received(String delivery, String signature, String body) {
	}

	@BeforeEach
	void start() throws IOException {
		this.index = TestIndex.create();
		this.receiver = HttpServer.create(new InetSocketAddress("127.0.0.1", 0), 0);
		this.receiver.createContext("/", (exchange) -> {
			String body = new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8);
			this.received.add(new Received(exchange.getRequestHeaders().getFirst("Tally-Delivery"),
					exchange.getRequestHeaders().getFirst("Tally-Signature"), body));
			Integer answer = this.answers.poll();
			exchange.getResponseHeaders().set("Location", "http://127.0.0.1/elsewhere");
			exchange.sendResponseHeaders((answer != null) ? answer : 204, -1);
			exchange.close();
		});
		this.receiver.start();
		this.saved = new SavedQueries(this.index.client(), this.index.names());
		this.alerts = new Alerts(this.index.client(), this.index.names());
		this.news = new ArticleNews(this.index.client(), this.index.names(),
				new ArticleSearch(this.index.client(), this.index.names(), SampleIndex.language()),
				ENRICHER.vocabulary());
		this.check = portal(List.of("127.0.0.1"));
		write("old", "At least 9 people were killed in Raqqa on 3 May 2017, the army said.");
	}

	@AfterEach
	void stop() throws IOException {
		this.receiver.stop(0);
		this.index.close();
	}

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

	/** What there is up to a moment is looked at in the check after. */
	private void checkTwice() {
		this.check.run();
		this.check.run();
	}

	private Alert webhook(SavedQuery query, @Nullable Threshold threshold) {
		return this.alerts.add(query.id(), Channel.WEBHOOK,
				"http://127.0.0.1:" + this.receiver.getAddress().getPort() + "/hook", threshold, this.news.newest(),
				null);
	}

	private AlertCheck portal(List<String> allowed) {
		return new AlertCheck(this.saved, this.alerts, this.news, (saved) -> {
			if (saved.query().startsWith("\"")) {
				throw new QueryMistakeException(new QueryMistake(Kind.QUOTE, List.of("1"), 0, 1, "open"));
			}
			return ArticleQuery.ALL.withText(saved.query());
		}, new CountWriter(), channels(allowed), properties(allowed));
	}

	private static AlertChannels channels(List<String> allowed) {
		JavaMailSenderImpl mail = new JavaMailSenderImpl();
		mail.setHost("127.0.0.1");
		mail.setPort(MAIL.getSmtp().getPort());
		return new AlertChannels(List.of(WebhookAccess.sender(properties(allowed)),
				MailAlertsAccess.sender(new ObjectProvider<JavaMailSender>() {

					@Override
					public JavaMailSender getObject() {
						return mail;
					}

					@Override
					public JavaMailSender getIfAvailable() {
						return mail;
					}

				}, properties(allowed))));
	}

	private static AlertProperties properties(List<String> allowed) {
		return new AlertProperties(true, Duration.ofMinutes(1), Duration.ZERO, URI.create("http://localhost:8080"),
				"tally@example.org", true, allowed);
	}

	private void write(String id, String text) {
		EnrichedArticle article = ENRICHER.enrich(new Article(id, null, text, "Sample Wire", null, null, null, false));
		try (ArticleWriter<String> writer = ArticleWriter.open(this.index.client(), this.index.names(),
				new WriteListener<String>() {

					@Override
					public void ended(String context, WriteOutcome outcome, String reason) {
						assertThat(outcome).isNotEqualTo(WriteOutcome.FAILED);
					}

					@Override
					public void retried(String context) {
					}

				})) {
			writer.add(article, id);
		}
		this.index.refresh();
	}

	private static final class CountWriter implements DigestWriter {

		@Override
		public Digest write(SavedQuery saved, Alert alert, String delivery, News news) {
			String text = news.count().fresh() + " new, " + news.count().revised() + " revised";
			return new Digest(saved.name(), text, "<p>" + text + "</p>", text);
		}

		@Override
		public Digest test(SavedQuery saved, Alert alert, String delivery) {
			return write(saved, alert, delivery, News.NONE);
		}

	}

}

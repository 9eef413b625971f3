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
import com.icegreen.greenmail.util.ServerSetupTest;
import com.sun.net.httpserver.HttpServer;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.mail.javamail.JavaMailSender;
import org.springframework.mail.javamail.JavaMailSenderImpl;
import org.tally.article.Article;
import org.tally.article.EnrichedArticle;
import org.tally.enrichment.Enricher;
import org.tally.index.TestIndex;
import org.tally.index.write.ArticleWriter;
import org.tally.index.write.WriteListener;
import org.tally.index.write.WriteOutcome;
import org.tally.savedquery.SavedQueries;
import org.tally.savedquery.SavedQuery;
import org.tally.savedquery.alert.mail.MailAlertsAccess;
import org.tally.savedquery.alert.webhook.WebhookAccess;
import org.tally.search.ArticleSearch;
import org.tally.search.SampleIndex;
import org.tally.search.language.mistake.QueryMistake;
import org.tally.search.language.mistake.QueryMistake.Kind;
import org.tally.search.language.mistake.QueryMistakeException;
import org.tally.search.news.ArticleNews;
import org.tally.search.news.News;
import org.tally.search.news.Threshold;
import org.tally.search.query.ArticleQuery;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Saved queries, a receiver of webhooks and one of mail, and the check between them.
 */
abstract class AlertTest {

	static final Enricher ENRICHER = Enricher.load();

	@RegisterExtension
	static final GreenMailExtension MAIL = new GreenMailExtension(ServerSetupTest.SMTP.dynamicPort());

	final Queue<Integer> answers = new ConcurrentLinkedQueue<>();

	final List<Received> received = new java.util.concurrent.CopyOnWriteArrayList<>();

	TestIndex index;

	HttpServer receiver;

	SavedQueries saved;

	Alerts alerts;

	ArticleNews news;

	AlertCheck check;

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

	/** What there is up to a moment is looked at in the check after. */
	void checkTwice() {
		this.check.run();
		this.check.run();
	}

	Alert webhook(SavedQuery query, @Nullable Threshold threshold) {
		return this.alerts.add(query.id(), Channel.WEBHOOK,
				"http://127.0.0.1:" + this.receiver.getAddress().getPort() + "/hook", threshold, this.news.newest(),
				null);
	}

	AlertCheck portal(List<String> allowed) {
		return new AlertCheck(this.saved, this.alerts, this.news, (saved) -> {
			if (saved.query().startsWith("\"")) {
				throw new QueryMistakeException(new QueryMistake(Kind.QUOTE, List.of("1"), 0, 1, "open"));
			}
			return ArticleQuery.ALL.withText(saved.query());
		}, new CountWriter(), channels(allowed), properties(allowed));
	}

	static AlertChannels channels(List<String> allowed) {
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

	static AlertProperties properties(List<String> allowed) {
		return new AlertProperties(true, Duration.ofMinutes(1), Duration.ZERO, URI.create("http://localhost:8080"),
				"tally@example.org", true, allowed);
	}

	void write(String id, String text) {
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

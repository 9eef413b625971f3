package org.tally.savedquery.alert;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import org.tally.savedquery.QueryReader;
import org.tally.savedquery.SavedQueries;
import org.tally.savedquery.SavedQuery;
import org.tally.search.SearchUnavailableException;
import org.tally.search.language.mistake.QueryMistakeException;
import org.tally.search.news.ArticleNews;
import org.tally.search.news.News;
import org.tally.search.news.Span;
import org.tally.search.news.Threshold;
import org.tally.search.query.ArticleQuery;

/**
 * Looks once through all alerts and sends what is due.
 * <ol>
 * <li>What there is up to a moment is looked at only once that moment was the newest a
 * check ago: requests in flight land out of order.
 * <li>Where there is news, the delivery is written down with its attempt, and only then
 * sent. Of two portals on one index the one whose note goes in sends.
 * <li>Once the receiver has accepted it, the alert's watermark moves. A kill between the
 * two sends it again under the same id; none loses it.
 * </ol>
 * A query that its owner has paused, or that cannot be read, is passed over with its
 * watermark where it is, and catches up when it is resumed or mended.
 */
@Component
public class AlertCheck {

	private static final Logger logger = LoggerFactory.getLogger(AlertCheck.class);

	private final SavedQueries saved;

	private final Alerts alerts;

	private final ArticleNews news;

	private final QueryReader reader;

	private final DigestWriter writer;

	private final AlertChannels channels;

	private final BackOff backOff;

	/** What was the newest at the last check. */
	private @Nullable Instant settled;

	public AlertCheck(SavedQueries saved, Alerts alerts, ArticleNews news, QueryReader reader, DigestWriter writer,
			AlertChannels channels, AlertProperties properties) {
		this.saved = saved;
		this.alerts = alerts;
		this.news = news;
		this.reader = reader;
		this.writer = writer;
		this.channels = channels;
		this.backOff = new BackOff(properties.retry());
	}

	/**
	 * Looks at all of them; what fails with one is noted there and leaves the others.
	 * @throws SearchUnavailableException if the engine is away
	 */
	public synchronized void run() {
		Instant horizon = this.settled;
		this.settled = this.news.newest();
		Map<String, List<Alert>> all = this.alerts.all();
		if (all.values().stream().allMatch(List::isEmpty)) {
			return;
		}
		for (SavedQuery query : this.saved.all()) {
			for (Alert alert : query.isPaused() ? List.<Alert>of() : all.getOrDefault(query.id(), List.of())) {
				tryCheck(query, alert, horizon);
			}
		}
	}

	private void tryCheck(SavedQuery query, Alert alert, @Nullable Instant horizon) {
		try {
			check(query, alert, horizon);
		}
		catch (SearchUnavailableException ex) {
			throw ex;
		}
		catch (QueryMistakeException ex) {
			logger.debug("Saved query {} is paused: {}", query.id(), ex.getMessage());
		}
		catch (RuntimeException ex) {
			logger.warn("The alert {} of saved query {} could not be checked", alert.id(), query.id(), ex);
		}
	}

	private void check(SavedQuery query, Alert alert, @Nullable Instant horizon) {
		Instant now = Instant.now();
		ArticleQuery asked = this.reader.read(query);
		Delivery due = alert.delivery();
		if (due == null) {
			if (horizon == null || !horizon.isAfter(alert.sentUpTo())) {
				return;
			}
			due = Delivery.of(alert.sentUpTo(), horizon, now);
		}
		else if (due.nextTry().isAfter(now)) {
			return;
		}
		News found = find(asked, due.span(), alert.threshold());
		if (found.count().isEmpty()) {
			Instant upTo = due.upTo();
			this.alerts.change(query.id(), alert.id(), (current) -> current.quietUpTo(upTo));
			return;
		}
		Delivery attempt = due.attempt(now.plus(pause(due)));
		Optional<Alert> claimed = this.alerts.change(query.id(), alert.id(),
				(current) -> Objects.equals(current.delivery(), alert.delivery())
						&& current.sentUpTo().equals(alert.sentUpTo()) ? current.attempting(attempt) : current);
		if (claimed.isPresent() && attempt.equals(claimed.get().delivery())) {
			send(query, claimed.get(), attempt, this.writer.write(query, alert, attempt.id(), found));
		}
	}

	private Duration pause(Delivery due) {
		return this.backOff.after(due.attempts() + 1);
	}

	private void send(SavedQuery query, Alert alert, Delivery attempt, Digest digest) {
		try {
			this.channels.of(alert.channel()).send(alert, attempt.id(), digest);
		}
		catch (SendFailureException ex) {
			logger.info("The alert {} of saved query {} was not sent: {}", alert.id(), query.id(), ex.coded());
			this.alerts.change(query.id(), alert.id(), (current) -> current.failed(Instant.now(), ex.coded()));
			return;
		}
		this.alerts.change(query.id(), alert.id(), (current) -> current.sent(attempt, Instant.now()));
	}

	/**
	 * Sends a test now, whatever is new.
	 * @throws SendFailureException if the receiver's side has not accepted it
	 */
	public void test(SavedQuery query, Alert alert) {
		String delivery = "test-" + Instant.now().toEpochMilli();
		this.channels.of(alert.channel()).send(alert, delivery, this.writer.test(query, alert, delivery));
	}

	private News find(ArticleQuery asked, Span span, @Nullable Threshold threshold) {
		return (threshold != null) ? this.news.find(asked, span, threshold, DigestWriter.MOST_LISTED)
				: this.news.find(asked, span, DigestWriter.MOST_LISTED);
	}

}

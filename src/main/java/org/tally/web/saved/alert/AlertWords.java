package org.tally.web.saved.alert;

import java.time.Instant;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.tally.savedquery.alert.Alert;
import org.tally.savedquery.alert.Channel;
import org.tally.savedquery.alert.Delivery;
import org.tally.savedquery.alert.SendFailureException;
import org.tally.search.news.Comparison;
import org.tally.search.news.Threshold;
import org.tally.search.query.FacetName;
import org.tally.web.Labels;
import org.tally.web.Wording;

/**
 * Says what an alert does and how it goes.
 */
@Component
class AlertWords {

	private final Labels labels;

	private final AlertPlaces places;

	private final Wording wording;

	AlertWords(Labels labels, AlertPlaces places, Wording wording) {
		this.labels = labels;
		this.places = places;
		this.wording = wording;
	}

	AlertRow row(Alert alert) {
		Delivery delivery = alert.delivery();
		Instant success = alert.lastSuccess();
		boolean webhook = alert.channel() == Channel.WEBHOOK;
		return new AlertRow(alert.id(), this.wording.text("alert.way." + alert.channel().code(), alert.target()),
				threshold(alert.threshold()),
				(success != null) ? this.wording.text("alert.sent", this.wording.moment(success))
						: this.wording.text("alert.unsent"),
				failure(alert),
				(delivery != null) ? this.wording.text("alert.next", this.wording.moment(delivery.nextTry())) : null,
				webhook ? alert.secret() : null);
	}

	/** Of a failure that has passed nothing is said. */
	private @Nullable String failure(Alert alert) {
		String reason = alert.failure();
		Instant at = alert.lastFailure();
		return (reason != null && at != null)
				? this.wording.text("alert.failed", this.wording.moment(at), reason(reason)) : null;
	}

	@Nullable String threshold(@Nullable Threshold threshold) {
		if (threshold == null) {
			return null;
		}
		boolean any = threshold.comparison() == Comparison.AT_LEAST && threshold.number() == AlertThresholds.ANY;
		String words = this.wording.text("alert.threshold." + (any ? "any" : threshold.comparison().code()),
				this.labels.of(FacetName.FIGURE, threshold.type().code()), this.wording.number(threshold.number()));
		String place = threshold.place();
		return (place != null) ? this.wording.text("alert.threshold.in", words, this.places.name(place)) : words;
	}

	String reason(SendFailureException failure) {
		return reason(failure.coded());
	}

	private String reason(String coded) {
		int blank = coded.indexOf(' ');
		String key = (blank < 0) ? coded : coded.substring(0, blank);
		return this.wording.text("alert.failure." + key, (blank < 0) ? "" : coded.substring(blank + 1));
	}

}

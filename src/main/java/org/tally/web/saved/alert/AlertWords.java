package org.tally.web.saved.alert;

import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;

import org.jspecify.annotations.Nullable;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;
import org.tally.savedquery.alert.Alert;
import org.tally.savedquery.alert.Channel;
import org.tally.savedquery.alert.Delivery;
import org.tally.savedquery.alert.SendFailureException;
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

	private final Wording wording;

	AlertWords(Labels labels, Wording wording) {
		this.labels = labels;
		this.wording = wording;
	}

	AlertRow row(Alert alert) {
		Delivery delivery = alert.delivery();
		Instant success = alert.lastSuccess();
		boolean webhook = alert.channel() == Channel.WEBHOOK;
		return new AlertRow(alert.id(), this.wording.text("alert.way." + alert.channel().code(), alert.target()),
				threshold(alert.threshold()),
				(success != null) ? this.wording.text("alert.sent", moment(success))
						: this.wording.text("alert.unsent"),
				failure(alert), (delivery != null) ? this.wording.text("alert.next", moment(delivery.nextTry())) : null,
				webhook ? alert.secret() : null);
	}

	/** Of a failure that has passed nothing is said. */
	private @Nullable String failure(Alert alert) {
		String reason = alert.failure();
		Instant at = alert.lastFailure();
		return (reason != null && at != null) ? this.wording.text("alert.failed", moment(at), reason(reason)) : null;
	}

	@Nullable String threshold(@Nullable Threshold threshold) {
		if (threshold == null) {
			return null;
		}
		String words = this.wording.text("alert.threshold." + threshold.comparison().code(),
				this.labels.of(FacetName.FIGURE, threshold.type().code()), this.wording.number(threshold.number()));
		String place = threshold.place();
		return (place != null)
				? this.wording.text("alert.threshold.in", words, this.labels.withCountry(this.labels.place(place)))
				: words;
	}

	String reason(SendFailureException failure) {
		return reason(failure.coded());
	}

	private String reason(String coded) {
		int blank = coded.indexOf(' ');
		String key = (blank < 0) ? coded : coded.substring(0, blank);
		return this.wording.text("alert.failure." + key, (blank < 0) ? "" : coded.substring(blank + 1));
	}

	private String moment(Instant moment) {
		return DateTimeFormatter.ofPattern(this.wording.text("alert.moment"), LocaleContextHolder.getLocale())
			.format(moment.atZone(ZoneId.systemDefault()));
	}

}

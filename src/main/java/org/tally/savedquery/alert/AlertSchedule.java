package org.tally.savedquery.alert;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.context.annotation.Configuration;
import org.springframework.scheduling.annotation.EnableScheduling;
import org.springframework.scheduling.annotation.Scheduled;

/**
 * Has the alerts checked now and then while the portal serves; the other commands only
 * write, and leave the sending to it.
 */
@Configuration(proxyBeanMethods = false)
@ConditionalOnWebApplication
@ConditionalOnProperty(name = "tally.alerts.enabled", matchIfMissing = true)
@EnableScheduling
class AlertSchedule {

	private static final Logger logger = LoggerFactory.getLogger(AlertSchedule.class);

	private final AlertCheck check;

	AlertSchedule(AlertCheck check) {
		this.check = check;
	}

	@Scheduled(initialDelayString = "${tally.alerts.interval:1m}", fixedDelayString = "${tally.alerts.interval:1m}")
	void check() {
		try {
			this.check.run();
		}
		catch (RuntimeException ex) {
			logger.warn("The alerts could not be checked; this is tried again: {}", ex.getMessage());
			logger.debug("The alerts could not be checked", ex);
		}
	}

}

package org.tally.savedquery.alert;

import java.util.Locale;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.i18n.LocaleContextHolder;
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

	/** What is sent is written in the language of the pages. */
	private final Locale locale;

	AlertSchedule(AlertCheck check, @Value("${spring.web.locale:en}") Locale locale) {
		this.check = check;
		this.locale = locale;
	}

	@Scheduled(initialDelayString = "${tally.alerts.interval:1m}", fixedDelayString = "${tally.alerts.interval:1m}")
	void check() {
		LocaleContextHolder.setLocale(this.locale);
		try {
			this.check.run();
		}
		catch (RuntimeException ex) {
			logger.warn("The alerts could not be checked; this is tried again: {}", ex.getMessage());
			logger.debug("The alerts could not be checked", ex);
		}
		finally {
			LocaleContextHolder.resetLocaleContext();
		}
	}

}

package org.tally.savedquery.alert;

import java.net.URI;
import java.time.Duration;
import java.util.List;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Alerts for saved queries.
 *
 * @param enabled Whether to check saved queries for news and send alerts.
 * @param interval How often to check.
 * @param retry How long to wait after a first failed attempt; doubled each time, six
 * hours at most.
 * @param portal Address of this portal as receivers reach it, for the links in alerts.
 * @param from Address that alerts by e-mail come from.
 * @param allowHttp Whether to send webhooks to addresses without TLS, too.
 * @param allowedHosts Hosts to send webhooks to even though they are in a private
 * network.
 */
@ConfigurationProperties("tally.alerts")
public record AlertProperties(@DefaultValue("true") boolean enabled, @DefaultValue("1m") Duration interval,
		@DefaultValue("1m") Duration retry, @DefaultValue("http://localhost:8080") URI portal,
		@DefaultValue("tally@localhost") String from, @DefaultValue("false") boolean allowHttp,
		@DefaultValue List<String> allowedHosts) {

	/**
	 * A page of the portal.
	 * @param path from the slash on
	 */
	public String link(String path) {
		return this.portal.toString().replaceFirst("/+$", "") + path;
	}

}

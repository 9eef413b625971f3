package org.tally.savedquery.alert;

import java.util.List;

import org.springframework.stereotype.Component;

/**
 * The ways to send alerts.
 */
@Component
public class AlertChannels {

	private final List<AlertSender> senders;

	AlertChannels(List<AlertSender> senders) {
		this.senders = List.copyOf(senders);
	}

	/**
	 * Whether the portal is set up to send this way.
	 */
	public boolean isReady(Channel channel) {
		return of(channel).isReady();
	}

	/**
	 * Reads a target as its owner typed it.
	 * @throws SendFailureException if nothing could be sent there, saying why
	 */
	public String target(Channel channel, String typed) {
		return of(channel).target(typed);
	}

	AlertSender of(Channel channel) {
		return this.senders.stream()
			.filter((sender) -> sender.channel() == channel)
			.findFirst()
			.orElseThrow(() -> new IllegalStateException("Nothing sends by " + channel));
	}

}

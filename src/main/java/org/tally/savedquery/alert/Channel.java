package org.tally.savedquery.alert;

import org.tally.article.mention.Coded;

/**
 * How an alert is sent.
 */
public enum Channel implements Coded {

	/** By e-mail. */
	MAIL,
	/** As a signed POST of JSON. */
	WEBHOOK

}

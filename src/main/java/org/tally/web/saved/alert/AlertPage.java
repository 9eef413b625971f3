package org.tally.web.saved.alert;

import java.util.List;

import org.jspecify.annotations.Nullable;

/**
 * The alerts of a saved query.
 *
 * @param problem why nothing is sent until the query is mended, or null
 * @param paused since when its owner has it paused, as a sentence, or null
 * @param mail whether the portal can send e-mail
 * @param full whether there are as many as there can be
 * @param places names of those that are offered
 * @param form what was typed
 * @param message what came of the last request, or null
 * @param failed whether that is a failure
 */
record AlertPage(String id, String name, @Nullable String problem, @Nullable String paused, List<AlertRow> rows,
		boolean mail, boolean full, List<Choice> types, List<String> places, Form form, @Nullable String message,
		boolean failed) {

	/** A value to choose, and its name. */
	record Choice(String value, String label) {
	}

	/** What was typed, to be mended. */
	record Form(String channel, String target, String type, String comparison, String number, String place) {

		static final Form EMPTY = new Form("", "", "", "at_least", "", "");

		Form in(String where) {
			return new Form(this.channel, this.target, this.type, this.comparison, this.number, where);
		}

	}

}

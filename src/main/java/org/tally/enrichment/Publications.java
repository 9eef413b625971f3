package org.tally.enrichment;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;
import org.tally.enrichment.text.Document;
import org.tally.enrichment.text.Lexicon;
import org.tally.enrichment.text.Phrases;
import org.tally.enrichment.text.Token;

/**
 * Names of outlets: canonical for what metadata says, and read from a dateline or credit
 * ("Tabnak - ...", "(Reuters) -", "Source TRTWorld and agencies").
 */
final class Publications {

	/** Tokens at the start of a text in which a dateline stands. */
	private static final int HEAD = 40;

	/** Characters at the start in which it begins a line. */
	private static final int HEAD_LENGTH = 400;

	/** Tokens at its end in which a credit stands. */
	private static final int TAIL = 25;

	/**
	 * "MOSUL, Iraq, 5 June 2017 (Evening Courier) - ": a city in capitals, names and
	 * numbers, and who sends it.
	 */
	private static final Pattern WIRE = Pattern
		.compile("(?:^|\\s)\\p{Lu}{3,}(?:[ ,/-]+(?:\\p{Lu}[\\p{L}.'\u2019-]*|\\d{1,4}))*"
				+ "[ ,]*\\((\\p{Lu}[^()\\n\\d]{1,60})\\) ?[-\u2013\u2014] ");

	private final Phrases<String> names = new Phrases<>();

	private final Map<String, List<String>> listed = new HashMap<>();

	Publications() {
		for (String[] row : Lexicon.rows("publications.tsv")) {
			this.names.put(row[0], row[0]);
			List<String> all = new ArrayList<>(List.of(row[0]));
			for (String alias : Lexicon.column(row, 1).split("\\|")) {
				this.names.put(alias, row[0]);
				all.add(alias);
			}
			this.listed.put(row[0], List.copyOf(all));
		}
	}

	/**
	 * The canonical name of an outlet, or the name itself where it is not listed.
	 */
	String canonical(String name) {
		String known = this.names.get(name.strip());
		return (known != null) ? known : name.strip();
	}

	/**
	 * The names of a listed outlet, the canonical first; none where it is not listed.
	 */
	List<String> names(String name) {
		return this.listed.getOrDefault(name, List.of());
	}

	/**
	 * The outlet that the text credits, or null.
	 */
	@Nullable String find(Document document) {
		int size = document.tokens().size();
		for (int i = 0; i < Math.min(HEAD, size); i++) {
			Phrases.Match<String> match = this.names.at(document.tokens(), i, size);
			if (match != null && document.token(i).isCapitalised() && isDateline(document, match)) {
				return match.value();
			}
		}
		for (int i = Math.max(0, size - TAIL); i < size; i++) {
			Phrases.Match<String> match = this.names.at(document.tokens(), i, size);
			if (match != null && document.token(i).isCapitalised() && isCredit(document, match)) {
				return match.value();
			}
		}
		Matcher wire = WIRE.matcher(document.text().substring(0, Math.min(HEAD_LENGTH, document.text().length())));
		return wire.find() ? wire.group(1).strip() : null;
	}

	/** "Tabnak - ", "(Reuters) -", "by Asharq Al-Awsat English" after "Posted on". */
	private static boolean isDateline(Document document, Phrases.Match<String> match) {
		Token before = document.token(match.from() - 1);
		Token after = document.token(match.to());
		boolean dash = isDash(after) && (match.from() == 0 || before.isMark());
		boolean bracket = before.text().equals("(") && after.text().equals(")");
		boolean posted = before.is("by") && match.from() < 10;
		return dash || bracket || posted;
	}

	private static boolean isCredit(Document document, Phrases.Match<String> match) {
		Token before = document.token(match.from() - 1);
		boolean dashed = isDash(before) && match.to() >= document.tokens().size() - 2;
		boolean source = before.is("source")
				|| (before.text().equals(":") && document.token(match.from() - 2).is("source"));
		boolean via = before.is("via") && match.to() >= document.tokens().size() - 2;
		return dashed || source || via;
	}

	private static boolean isDash(Token token) {
		return token.text().equals("-") || token.text().equals("\u2013") || token.text().equals("\u2014");
	}

}

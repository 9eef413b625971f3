package org.tally.enrichment.tagger;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

import org.tally.enrichment.text.Document;
import org.tally.enrichment.text.Lexicon;
import org.tally.enrichment.text.Token;

/**
 * Corrects a teacher by the project's lists: it takes places with Arabic names for
 * persons, unless they stand beside words that say "place", and often even then.
 */
final class LabelCorrection {

	/** Sort of a listed town or village, and of a neighbourhood or site. */
	private static final int TOWN = 3;

	private static final int LOCAL = 4;

	private final Map<String, Set<String>> words = new HashMap<>();

	private final Set<String> given = Lexicon.words("given-names.tsv");

	LabelCorrection() {
		for (String[] row : Lexicon.rows("place-words.tsv")) {
			this.words.computeIfAbsent(row[1], (kind) -> new HashSet<>()).add(row[0]);
		}
	}

	NameKind correct(Document document, Traits traits, int from, int to, NameKind kind) {
		if (kind == NameKind.PLACE || isPerson(document, from)) {
			return kind;
		}
		Token before = document.token(from - 1);
		Token after = document.token(to);
		boolean followed = is("kind", after) && !after.isCapitalised() && !after.is("state") && !after.is("city");
		boolean ofKind = before.is("of") && is("kind", document.token(from - 2)) && kind == NameKind.PERSON;
		boolean near = kind == NameKind.PERSON && (before.is("in") || before.is("near")) && to - from <= 3;
		return (followed || ofKind || near || (kind == NameKind.PERSON && isListed(traits, from, to)))
				? NameKind.PLACE : kind;
	}

	private boolean isPerson(Document document, int from) {
		return this.given.contains(document.token(from).fold()) || this.given.contains(document.token(from - 1).fold())
				|| is("title", document.token(from - 1));
	}

	private static boolean isListed(Traits traits, int from, int to) {
		for (int i = from; i < to; i++) {
			int sort = (traits.listed[i] & 31) >> 2;
			if (sort != TOWN && sort != LOCAL) {
				return false;
			}
		}
		return true;
	}

	private boolean is(String kind, Token token) {
		return this.words.getOrDefault(kind, Set.of()).contains(token.fold());
	}

}

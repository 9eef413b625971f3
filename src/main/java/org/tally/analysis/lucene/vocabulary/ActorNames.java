package org.tally.analysis.lucene.vocabulary;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * The names of one actor that find each other, out of the list of actors that enrichment
 * reads; the list says which they are.
 *
 * @param names find each other
 * @param typed find the names, and are not found by them
 */
record ActorNames(List<String> names, List<String> typed) {

	private static final String LIST = "/org/tally/enrichment/actors.tsv";

	private static final Set<String> KINDS = Set.of("armed_group", "state_force", "coalition", "government",
			"international_organisation", "ngo", "other");

	/** "of", "for the", "al-", which are in lower case within proper names. */
	private static final int SHORT_WORD = 3;

	private static final Pattern JOINED_ARTICLE = Pattern.compile("\\p{Ll}{2,3}-\\P{Ll}.*");

	private static final int NAME = 1;

	private static final int KIND = 2;

	private static final int ALIASES = 4;

	private static final int SEARCH_NAMES = 6;

	static List<ActorNames> read() {
		List<String[]> rows = WordList.rows(LIST);
		Map<String, Integer> actors = new HashMap<>();
		rows.forEach((row) -> names(row).stream()
			.map(ActorNames::key)
			.distinct()
			.forEach((name) -> actors.merge(name, 1, Integer::sum)));
		return rows.stream()
			.filter((row) -> KINDS.contains(row[KIND]))
			.map((row) -> (row.length > SEARCH_NAMES) ? stated(row[SEARCH_NAMES]) : derived(names(row), actors))
			.filter((actor) -> actor.names.size() + actor.typed.size() > 1)
			.toList();
	}

	private static ActorNames stated(String searchNames) {
		List<String> names = new ArrayList<>();
		List<String> typed = new ArrayList<>();
		for (String name : WordList.parts(searchNames, "\\|")) {
			if (name.startsWith(">")) {
				typed.add(name.substring(1));
			}
			else if (!name.equals("-")) {
				names.add(name);
			}
		}
		return new ActorNames(names, typed);
	}

	private static ActorNames derived(List<String> all, Map<String, Integer> actors) {
		List<String> proper = all.stream()
			.filter((name) -> isProper(name) && actors.getOrDefault(key(name), 0) == 1)
			.toList();
		// "Lebanese Hezbollah" is found by "Hezbollah" as it is
		return new ActorNames(proper.stream()
			.filter((name) -> proper.stream().noneMatch((other) -> key(name).endsWith(" " + key(other))))
			.toList(), List.of());
	}

	private static List<String> names(String[] row) {
		List<String> names = new ArrayList<>(List.of(row[NAME]));
		if (row.length > ALIASES) {
			names.addAll(WordList.parts(row[ALIASES], "\\|"));
		}
		return names;
	}

	private static boolean isProper(String name) {
		return WordList.parts(name, " ")
			.stream()
			.allMatch((word) -> !Character.isLowerCase(word.charAt(0)) || word.length() <= SHORT_WORD
					|| JOINED_ARTICLE.matcher(word).matches());
	}

	private static String key(String name) {
		return name.toLowerCase(Locale.ROOT);
	}

}

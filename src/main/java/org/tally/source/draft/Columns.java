package org.tally.source.draft;

import java.util.Arrays;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;
import org.tally.source.text.Vocabulary;

/**
 * Which column or key holds what: by the names given, else by the usual ones
 * ({@code columns.txt}).
 */
public final class Columns {

	private static final Map<String, List<String>> USUAL = usual();

	private static final Pattern PUNCTUATION = Pattern.compile("[\\s_.-]+");

	private final Map<String, String> given;

	/**
	 * Makes the names.
	 * @param given column name by role; an empty name says that no column has the role
	 * @throws IllegalArgumentException if a role is unknown
	 */
	public Columns(Map<String, String> given) {
		for (String role : given.keySet()) {
			if (!USUAL.containsKey(role)) {
				throw new IllegalArgumentException(
						"No column role is called '" + role + "'; there are " + USUAL.keySet());
			}
		}
		this.given = Map.copyOf(given);
	}

	/**
	 * Finds which columns of a header hold what, and leaves roles out that none holds.
	 * @throws IllegalArgumentException if there is none for the text, or none of a given
	 * name; the message is a reason for the reader of a report
	 */
	public Map<String, String> ofHeader(Collection<String> names) {
		return find(names, true);
	}

	/**
	 * Finds which keys of a record hold what. One record may lack what others have, so
	 * only a missing text is an error.
	 * @throws IllegalArgumentException if there is none for the text
	 */
	public Map<String, String> ofRecord(Collection<String> names) {
		return find(names, false);
	}

	/**
	 * Makes a draft of a record's fields.
	 * @param columns as {@link #ofHeader} or {@link #ofRecord} gives them
	 * @param field the field of a name
	 */
	public static Draft draft(Map<String, String> columns, Function<String, @Nullable String> field) {
		Function<String, @Nullable String> role = (name) -> {
			String column = columns.get(name);
			return (column == null) ? null : field.apply(column);
		};
		return new Draft(role.apply("title"), role.apply("text"), role.apply("publication"), null, role.apply("author"),
				role.apply("url"), role.apply("id"), null)
			.dated(role.apply("date"));
	}

	private Map<String, String> find(Collection<String> names, boolean allGiven) {
		Map<String, String> byKey = new LinkedHashMap<>();
		names.forEach((name) -> byKey.putIfAbsent(key(name), name));
		Map<String, String> found = new LinkedHashMap<>();
		for (String role : USUAL.keySet()) {
			String wanted = this.given.get(role);
			List<String> candidates = (wanted == null) ? USUAL.get(role)
					: wanted.isBlank() ? List.of() : List.of(wanted);
			String name = candidates.stream()
				.map(Columns::key)
				.map(byKey::get)
				.filter(Objects::nonNull)
				.findFirst()
				.orElse(null);
			if (name != null) {
				found.put(role, name);
			}
			else if (wanted != null && !wanted.isBlank() && (allGiven || "text".equals(role))) {
				throw new IllegalArgumentException(
						"no column '" + wanted + "' for the " + role + ", only " + listed(names) + "; mend --columns");
			}
		}
		if (!found.containsKey("text")) {
			throw new IllegalArgumentException("no column for the text (" + String.join(", ", USUAL.get("text"))
					+ "), only " + listed(names) + "; say which one it is with --columns text=NAME");
		}
		return found;
	}

	private static String listed(Collection<String> names) {
		String all = String.join(", ", names.stream().map((name) -> "'" + name.strip() + "'").toList());
		return (all.length() > 500) ? all.substring(0, 500) + "…" : all;
	}

	private static String key(String name) {
		return PUNCTUATION.matcher(name.toLowerCase(Locale.ROOT)).replaceAll("");
	}

	private static Map<String, List<String>> usual() {
		Map<String, List<String>> usual = new LinkedHashMap<>();
		for (String line : Vocabulary.of("columns.txt")) {
			String[] roleAndNames = line.split(":", 2);
			usual.put(roleAndNames[0], Arrays.stream(roleAndNames[1].split(",")).map(String::strip).toList());
		}
		return usual;
	}

}

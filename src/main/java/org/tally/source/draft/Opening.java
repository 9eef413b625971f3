package org.tally.source.draft;

import java.time.LocalDate;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;
import org.tally.source.draft.PublicationDate.Found;
import org.tally.source.text.CleanText;

/**
 * What the first lines of a text say about it, and the text that is left.
 * <ul>
 * <li>{@code date 2017-06-05 } at the very start is a crawler's mark and dates the
 * article; when it was retrieved may follow, and says nothing
 * <li>a short first line without a full stop, before an empty line or a byline, is the
 * title
 * <li>{@code Jane Doe | 29 June, 2017, 09:06} under it gives author and day
 * <li>a day alone above the title is when the page was visited where a byline has a day
 * of its own, else the day of publication
 * </ul>
 *
 * @param text without the lines that were understood
 */
record Opening(@Nullable String title, @Nullable String author, @Nullable LocalDate day, String text) {

	// A headline; more is a paragraph without a full stop.
	private static final int LONGEST_TITLE = 200;

	private static final int LONGEST_BYLINE = 120;

	private static final Pattern MARK = Pattern.compile(
			"^\\s*date (\\d{4}-\\d{2}-\\d{2})\\s+" + "(?:(?:retrieved|crawled|fetched|accessed) [-\\dT:.+Z]+\\s+)?");

	private static final Pattern NO_TITLE_ENDS = Pattern.compile(".*[.,:;]$");

	// What stands around the day of a byline without being a name.
	private static final Pattern AROUND_A_DAY = Pattern.compile(
			"(?i)\\b(?:date of publication|(?:first )?(?:published|posted|updated|last (?:updated|modified))(?: on| at)?|on|at"
					+ "|(?:mon|tues?|wed(?:nes)?|thu(?:rs)?|fri|sat(?:ur)?|sun)(?:day)?"
					+ "|gmt|utc|bst|e[sd]?t|[ap]\\.?m)\\b\\.?|\\d{1,2}[:.h]\\d{2}(?::\\d{2})?|[+-]\\d{2}:?\\d{2}\\b");

	private static final Pattern SEPARATORS = Pattern.compile("^[\\s|•·,;:()/–—-]+|[\\s|•·,;:()/–—-]+$");

	private static final Pattern BY = Pattern.compile("(?i)^by:?\\s+");

	private static final Pattern NAME = Pattern
		.compile("\\p{Lu}[\\p{L}.'’-]*(?:(?: |, | and | & | al-| bin | de | van | von )\\p{Lu}[\\p{L}.'’-]*){0,7}");

	/**
	 * Reads the opening of a text.
	 * @param known the title where something better than the text says it
	 */
	static Opening of(String text, @Nullable String known) {
		Matcher mark = MARK.matcher(text);
		boolean marked = mark.find();
		LocalDate markedDay = marked ? PublicationDate.parse(mark.group(1)) : null;
		String start = (markedDay != null) ? text.substring(mark.end()) : text;

		Deque<String> lines = start.strip().lines().collect(Collectors.toCollection(ArrayDeque::new));
		Byline above = takeByline(lines, false);
		String title = takeTitle(lines, known);
		Byline below = (title != null || above != null) ? takeByline(lines, true) : null;
		if (lines.isEmpty()) {
			// All title and dateline: a one-line report keeps its words.
			return new Opening(known, null, markedDay, start.strip());
		}
		LocalDate day = (below != null && below.day != null) ? below.day : (above != null) ? above.day : null;
		return new Opening((title != null) ? title : known, (below != null) ? below.author : null,
				(markedDay != null) ? markedDay : day, String.join("\n", lines).strip());
	}

	private static @Nullable String takeTitle(Deque<String> lines, @Nullable String known) {
		String line = lines.peekFirst();
		if (line == null) {
			return null;
		}
		String candidate = CleanText.line(line);
		if (candidate == null || (known != null && !candidate.equalsIgnoreCase(known))) {
			return null;
		}
		lines.removeFirst();
		String next = lines.peekFirst();
		boolean apart = next != null && (next.isBlank() || byline(next) != null);
		boolean like = candidate.length() <= LONGEST_TITLE && !NO_TITLE_ENDS.matcher(candidate).matches();
		if (known != null || (apart && like)) {
			skipEmpty(lines);
			return candidate;
		}
		lines.addFirst(line);
		return null;
	}

	private static @Nullable Byline takeByline(Deque<String> lines, boolean named) {
		Byline byline = lines.isEmpty() ? null : byline(lines.peekFirst());
		if (byline == null || (!named && byline.author != null)) {
			return null;
		}
		lines.removeFirst();
		skipEmpty(lines);
		return byline;
	}

	private static void skipEmpty(Deque<String> lines) {
		while (!lines.isEmpty() && lines.peekFirst().isBlank()) {
			lines.removeFirst();
		}
	}

	private static @Nullable Byline byline(String line) {
		if (line.length() > LONGEST_BYLINE) {
			return null;
		}
		Found found = PublicationDate.find(line);
		String rest = (found == null) ? line
				: AROUND_A_DAY.matcher(line.substring(0, found.start()) + " | " + line.substring(found.end()))
					.replaceAll(" ");
		rest = SEPARATORS.matcher(rest).replaceAll("");
		boolean by = BY.matcher(rest).find();
		String name = SEPARATORS.matcher(BY.matcher(rest).replaceFirst("")).replaceAll("");
		if (found == null && !by) {
			return null;
		}
		if (name.isEmpty()) {
			return (found == null) ? null : new Byline(null, found.day());
		}
		return NAME.matcher(name).matches() ? new Byline(name, (found == null) ? null : found.day()) : null;
	}

	private record Byline(@Nullable String author, @Nullable LocalDate day) {

	}

}

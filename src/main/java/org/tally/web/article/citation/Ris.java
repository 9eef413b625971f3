package org.tally.web.article.citation;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;

import org.jspecify.annotations.Nullable;

/**
 * Writes RIS: a tag and a value a line, the lines ended as the format wants them.
 */
final class Ris {

	private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("uuuu/MM/dd/", Locale.ROOT);

	private Ris() {
	}

	static String write(Citation citation) {
		StringBuilder record = new StringBuilder();
		line(record, "TY", "NEWS");
		line(record, "TI", citation.title());
		List<Citation.Name> persons = citation.persons();
		persons.forEach((name) -> line(record, "AU", name.family() + ", " + name.given()));
		if (persons.isEmpty()) {
			line(record, "AU", citation.author());
		}
		line(record, "T2", citation.publication());
		LocalDate day = citation.day();
		if (day != null) {
			line(record, "PY", String.valueOf(day.getYear()));
			line(record, "DA", DAY.format(day));
		}
		line(record, "UR", citation.url());
		line(record, "LA", citation.language());
		line(record, "N1", citation.note());
		line(record, "ID", citation.id());
		line(record, "ER", "");
		return record.toString();
	}

	private static void line(StringBuilder record, String tag, @Nullable String value) {
		if (value != null) {
			record.append(tag).append("  - ").append(value).append("\r\n");
		}
	}

}

package org.tally.web.thing;

import java.util.List;

/**
 * Companions of one family.
 *
 * @param code {@code actor}, {@code place}, {@code publication}, {@code part}: names the
 * style
 */
record CompanionList(String code, String title, List<CompanionLine> lines) {

	CompanionList {
		lines = List.copyOf(lines);
	}

}

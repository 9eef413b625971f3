package org.tally.evaluation;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;

/**
 * The misses of one set of texts by cause, in Markdown.
 *
 * @param causes how often each was met, by what was missed
 */
record CauseTable(String set, Map<String, Map<String, Integer>> causes) {

	List<String> lines() {
		List<Row> rows = new ArrayList<>();
		this.causes.forEach((what, counts) -> {
			long single = counts.values().stream().filter((count) -> count == 1).count();
			counts.forEach((cause, count) -> {
				if (count > 1 || single == 1) {
					rows.add(new Row(what, cause, count));
				}
			});
			if (single > 1) {
				rows.add(new Row(what, "met once each", (int) single));
			}
		});
		rows.sort(Comparator.comparingInt(Row::count).reversed().thenComparing(Row::what).thenComparing(Row::cause));
		List<String> lines = new ArrayList<>(
				List.of("", "### `" + this.set + "`", "", "| what | cause | misses |", "|---|---|---:|"));
		rows.forEach((row) -> lines.add("| " + row.what + " | " + row.cause + " | " + row.count + " |"));
		return lines;
	}

	private record Row(String what, String cause, int count) {

	}

}

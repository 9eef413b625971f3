package org.tally.evaluation.name;

import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Objects;
import java.util.Set;

import org.jspecify.annotations.Nullable;
import org.tally.article.EnrichedArticle;
import org.tally.article.mention.DateMention;
import org.tally.article.mention.DateRange;
import org.tally.article.mention.Mention;
import org.tally.evaluation.measure.Findings;
import org.tally.evaluation.measure.JsonLines;
import org.tally.evaluation.measure.Measure;
import org.tally.evaluation.measure.Pair;
import tools.jackson.databind.JsonNode;

/**
 * Measures temporal expressions: where they stand, and what days they mean.
 */
public final class DateMeasure implements Measure {

	@Override
	public void score(JsonNode node, EnrichedArticle found, Findings findings) {
		List<Gold> gold = new ArrayList<>();
		node.get("gold")
			.forEach((date) -> gold.add(new Gold(JsonLines.at(date, found.article().text()), JsonLines.days(date))));
		List<Pair<Gold, DateMention>> pairs = Pair.of(gold, Gold::at, found.dates(), DateMention::at);
		Set<Object> paired = Collections.newSetFromMap(new IdentityHashMap<>());
		int right = 0;
		for (Pair<Gold, DateMention> pair : pairs) {
			paired.add(pair.gold());
			paired.add(pair.found());
			DateRange wanted = pair.gold().days();
			DateRange given = pair.found().days();
			if (Objects.equals(wanted, given)) {
				right++;
			}
			else {
				findings.miss("date", wrong(span(wanted), span(given)));
			}
		}
		findings.add("span", pairs.size(), found.dates().size(), gold.size());
		findings.add("value", right, found.dates().size(), gold.size());
		gold.stream()
			.filter((date) -> !paired.contains(date))
			.forEach((date) -> findings.miss("date", "not found: " + span(date.days())));
		found.dates()
			.stream()
			.filter((date) -> !paired.contains(date))
			.forEach((date) -> findings.miss("date", "extra: " + span(date.days())));
	}

	private static String wrong(String wanted, String given) {
		return wanted.equals(given) ? "wrong value: another " + wanted
				: "wrong value: " + wanted + " taken for " + given;
	}

	/** How long a date lasts, in words. */
	private static String span(@Nullable DateRange days) {
		if (days == null) {
			return "vague time";
		}
		long length = ChronoUnit.DAYS.between(days.from(), days.to()) + 1;
		if (length == 1) {
			return "day";
		}
		if (length == 7) {
			return "week";
		}
		if (length >= 28 && length <= 31) {
			return "month";
		}
		if (length >= 90 && length <= 92) {
			return "quarter";
		}
		if (length >= 365 && length <= 366) {
			return "year";
		}
		return (length < 28) ? "some days" : (length < 365) ? "some weeks or months" : "some years";
	}

	private record Gold(Mention at, @Nullable DateRange days) {

	}

}

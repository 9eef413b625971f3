package org.tally.enrichment.figure;

import java.time.LocalDate;

import org.jspecify.annotations.Nullable;
import org.tally.article.DateMention;
import org.tally.article.DateRange;
import org.tally.enrichment.text.Document;
import org.tally.enrichment.text.Sentence;
import org.tally.enrichment.text.Token;

/**
 * Finds when a figure happened: the nearest date of its sentence that is not the day
 * someone spoke; "since October" runs to the day of publication.
 */
final class TimeRule {

	private final Grammar grammar;

	TimeRule(Grammar grammar) {
		this.grammar = grammar;
	}

	@Nullable DateRange find(Document document, Sentence sentence, Count count, Names names, @Nullable LocalDate publishedAt) {
		DateRange best = null;
		int nearest = Integer.MAX_VALUE;
		for (DateMention mention : names.dates()) {
			int at = document.tokenAt(mention.at().start());
			DateRange days = mention.days();
			if (days == null || !sentence.contains(at) || isSpeech(document, at)
					|| isDateline(document, at, days, publishedAt)) {
				continue;
			}
			int distance = (at < count.from()) ? 2 * (count.from() - at) : at - count.to();
			if (distance < nearest) {
				nearest = distance;
				boolean since = document.token(at - 1).is("since");
				best = (since && publishedAt != null && !publishedAt.isBefore(days.from()))
						? new DateRange(days.from(), publishedAt) : days;
			}
		}
		return best;
	}

	/** "said on Friday", "reported Tuesday". */
	private boolean isSpeech(Document document, int at) {
		int verb = document.token(at - 1).is("on") ? at - 2 : at - 1;
		Token token = document.token(verb);
		boolean told = document.token(verb - 1).is("told");
		return this.grammar.isSpeech(token) || told;
	}

	/** The day last spoken of before a sentence, else the first one after it. */
	@Nullable DateRange around(Document document, Sentence sentence, Names names, @Nullable LocalDate publishedAt) {
		DateRange last = null;
		for (DateMention mention : names.dates()) {
			int at = document.tokenAt(mention.at().start());
			DateRange days = mention.days();
			if (days == null || !days.from().equals(days.to()) || isSpeech(document, at)
					|| isDateline(document, at, days, publishedAt)) {
				continue;
			}
			if (at < sentence.to() || last == null) {
				last = days;
			}
			if (at >= sentence.to()) {
				break;
			}
		}
		return last;
	}

	/** The day of publication in figures is the dateline. */
	private static boolean isDateline(Document document, int at, DateRange days, @Nullable LocalDate publishedAt) {
		boolean figures = document.token(at).isNumber() || document.token(at + 1).isNumber()
				|| document.token(at + 2).isNumber();
		return figures && days.from().equals(publishedAt) && days.to().equals(publishedAt);
	}

}

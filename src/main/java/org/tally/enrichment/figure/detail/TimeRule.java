package org.tally.enrichment.figure.detail;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

import org.jspecify.annotations.Nullable;
import org.tally.article.mention.DateMention;
import org.tally.article.mention.DateRange;
import org.tally.enrichment.figure.context.Claim;
import org.tally.enrichment.figure.context.ClauseWords;
import org.tally.enrichment.figure.context.NameIndex;
import org.tally.enrichment.figure.context.Passages;
import org.tally.enrichment.figure.context.Spans;
import org.tally.enrichment.figure.context.Spans.Span;
import org.tally.enrichment.text.Document;
import org.tally.enrichment.text.Sentence;
import org.tally.enrichment.text.Token;

/**
 * Finds when a figure happened: the nearest date of its sentence that is not the day
 * someone spoke; "since October" runs to the day of publication.
 */
final class TimeRule {

	/** Words before "since" in which "that" or "the first" governs it. */
	private static final int ASIDE = 12;

	private final ClauseWords words;

	TimeRule(ClauseWords words) {
		this.words = words;
	}

	/** The dates that may tell when something happened, in text order. */
	Spans<DateRange> dates(Document document, List<DateMention> mentions, @Nullable LocalDate publishedAt) {
		List<Span<DateRange>> dates = new ArrayList<>();
		for (DateMention mention : mentions) {
			int at = document.tokenAt(mention.at().start());
			DateRange days = mention.days();
			boolean occasion = this.words.is("occasion", document.token(document.tokenAt(mention.at().end())));
			if (days != null && !occasion && !isSpeech(document, at)
					&& !Passages.isDateline(document, mention, publishedAt)) {
				dates.add(new Span<>(days, at, document.tokenAt(mention.at().end())));
			}
		}
		return new Spans<>(dates);
	}

	@Nullable DateRange find(Document document, Claim claim, NameIndex names, @Nullable LocalDate publishedAt) {
		DateRange best = null;
		int nearest = Integer.MAX_VALUE;
		for (Span<DateRange> date : names.dates().between(claim.passage().from(), claim.passage().to())) {
			int at = date.from();
			DateRange days = date.value();
			int distance = (at < claim.from()) ? 2 * (claim.from() - at) : at - claim.to();
			if (distance < nearest && !isAside(document, claim, at)) {
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
		return this.words.isSpeech(token) || told;
	}

	/** The day on which someone speaks of a claim, for it is mostly that of the event. */
	@Nullable DateRange spoken(Document document, Claim claim, NameIndex names) {
		for (Span<DateMention> mention : names.dateSpans().between(claim.passage().from(), claim.passage().to())) {
			DateRange days = mention.value().days();
			if (days != null && isSpeech(document, mention.from())) {
				return days;
			}
		}
		return null;
	}

	/** "the first since 2012", "that has been held since May". */
	private boolean isAside(Document document, Claim claim, int at) {
		for (int i = at - 2; document.token(at - 1).is("since") && i > at - ASIDE; i--) {
			boolean relative = i >= claim.to() && this.words.is("relative", document.token(i));
			if (relative || this.words.is("record", document.token(i))) {
				return true;
			}
		}
		return false;
	}

	/** The day last spoken of before a sentence ends, else the first one after it. */
	static @Nullable DateRange around(Sentence sentence, NameIndex names) {
		DateRange last = names.days().lastBefore(sentence.to());
		return (last != null) ? last : names.days().firstFrom(sentence.to());
	}

}

package org.tally.enrichment.date;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

import org.jspecify.annotations.Nullable;
import org.tally.article.DateMention;
import org.tally.enrichment.text.Document;

/**
 * Finds temporal expressions and the days they mean.
 */
public final class DateFinder {

	private final ExplicitDates explicit;

	private final RelativeDates relative;

	private final PublicationDate publication;

	public DateFinder() {
		CalendarWords words = new CalendarWords();
		Direction direction = new Direction();
		this.explicit = new ExplicitDates(words, direction);
		this.relative = new RelativeDates(words, direction);
		this.publication = new PublicationDate(this.explicit);
	}

	/**
	 * The day an article was published as its text says, or null.
	 */
	public @Nullable LocalDate publicationDate(Document document) {
		return this.publication.find(document);
	}

	/**
	 * The expressions in text order.
	 * @param publishedAt what relative ones are told from; without it they mean nothing
	 */
	public List<DateMention> find(Document document, @Nullable LocalDate publishedAt) {
		List<DateMention> found = new ArrayList<>();
		int at = 0;
		while (at < document.tokens().size()) {
			DateExpression expression = this.explicit.at(document, at, publishedAt);
			if (expression == null) {
				expression = this.relative.at(document, at, publishedAt);
			}
			if (expression == null) {
				at++;
			}
			else {
				found.add(new DateMention(expression.days(), document.mention(expression.from(), expression.to())));
				at = expression.to();
			}
		}
		return found;
	}

}

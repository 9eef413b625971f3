package org.tally.enrichment.date;

import java.time.LocalDate;
import java.util.List;

import org.jspecify.annotations.Nullable;
import org.tally.article.mention.DateMention;
import org.tally.enrichment.date.calendar.CalendarVocabulary;
import org.tally.enrichment.date.calendar.DateExpression;
import org.tally.enrichment.date.calendar.Passage;
import org.tally.enrichment.text.Document;

/**
 * Finds temporal expressions and the days they mean.
 */
public final class DateFinder {

	private final DateGrammar grammar;

	private final PublicationDate publication;

	public DateFinder() {
		CalendarVocabulary vocabulary = CalendarVocabulary.load();
		this.grammar = new DateGrammar(vocabulary);
		this.publication = new PublicationDate(this.grammar, vocabulary);
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
	public FoundDates find(Document document, @Nullable LocalDate publishedAt) {
		List<DateExpression> found = this.grammar.read(new Passage(document, publishedAt));
		return new FoundDates(
				mentions(document, found.stream().filter((date) -> date.kind() != DateExpression.Kind.LOOSE).toList()),
				mentions(document, found));
	}

	private static List<DateMention> mentions(Document document, List<DateExpression> found) {
		return found.stream()
			.map((date) -> new DateMention(date.days(), document.mention(date.from(), date.to())))
			.toList();
	}

}

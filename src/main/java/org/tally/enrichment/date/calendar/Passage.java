package org.tally.enrichment.date.calendar;

import java.time.LocalDate;
import java.util.function.Function;

import org.jspecify.annotations.Nullable;
import org.tally.article.mention.DateRange;
import org.tally.enrichment.text.Document;
import org.tally.enrichment.text.Token;

/**
 * A text as far as it has been read: what its dates are told from.
 */
public final class Passage {

	private final Document document;

	private final @Nullable LocalDate publishedAt;

	private final ReportingPeriod reporting = new ReportingPeriod();

	private @Nullable DateRange last;

	private int end;

	public Passage(Document document, @Nullable LocalDate publishedAt) {
		this.document = document;
		this.publishedAt = publishedAt;
	}

	public Document document() {
		return this.document;
	}

	public Token token(int index) {
		return this.document.token(index);
	}

	/**
	 * The day of publication, or null where nothing tells it.
	 */
	public @Nullable LocalDate publishedAt() {
		return this.publishedAt;
	}

	/**
	 * The period whose results the article speaks of.
	 */
	public ReportingPeriod reporting() {
		return this.reporting;
	}

	/**
	 * What the latest date means, or null where there was none.
	 */
	public @Nullable DateRange last() {
		return this.last;
	}

	/**
	 * Index after the latest date.
	 */
	public int end() {
		return this.end;
	}

	/**
	 * An expression whose meaning hangs on the day of publication.
	 */
	public DateExpression told(int from, int to, Function<LocalDate, @Nullable DateRange> meaning) {
		return DateExpression.named(from, to, (this.publishedAt != null) ? meaning.apply(this.publishedAt) : null);
	}

	/**
	 * Goes on behind a date.
	 */
	public void read(DateExpression expression) {
		this.end = expression.to();
		boolean goesOn = expression.kind() == DateExpression.Kind.FULL
				|| expression.kind() == DateExpression.Kind.NAMED;
		if (goesOn && expression.days() != null) {
			this.last = expression.days();
		}
	}

}

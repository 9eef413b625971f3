package org.tally.enrichment.figure.detail;

import org.jspecify.annotations.Nullable;
import org.tally.article.figure.Basis;
import org.tally.article.figure.FigureStatus;
import org.tally.article.mention.DateRange;
import org.tally.article.mention.Named;

/**
 * Where and when a figure happened, who claims it, who caused it, what it covers and how
 * sure it is; null is not said.
 */
public record Details(@Nullable Named location, @Nullable DateRange date, @Nullable Named voice,
		@Nullable Named perpetrator, Basis basis, FigureStatus status) {

	public Details at(@Nullable Named place) {
		return new Details(place, this.date, this.voice, this.perpetrator, this.basis, this.status);
	}

	public Details on(@Nullable DateRange days) {
		return new Details(this.location, days, this.voice, this.perpetrator, this.basis, this.status);
	}

	public Details saidBy(@Nullable Named speaker) {
		return new Details(this.location, this.date, speaker, this.perpetrator, this.basis, this.status);
	}

	public Details causedBy(@Nullable Named party) {
		return new Details(this.location, this.date, this.voice, party, this.basis, this.status);
	}

}

package org.tally.index.document;

import org.jspecify.annotations.Nullable;
import org.tally.article.figure.Basis;
import org.tally.article.figure.Bounds;
import org.tally.article.figure.Figure;
import org.tally.article.figure.FigureStatus;
import org.tally.article.figure.FigureType;
import org.tally.article.figure.Population;
import org.tally.article.figure.Quantifier;
import org.tally.article.mention.Coded;
import org.tally.article.mention.DateRange;
import org.tally.article.mention.Mention;
import org.tally.article.mention.Named;

/**
 * A figure as Elasticsearch keeps it: codes for constants, {@code gte} and {@code lte}
 * for days.
 */
public record FigureDocument(String type, @Nullable Double low, @Nullable Double high, String quantifier, String unit,
		@Nullable String population, @Nullable String who, int start, int end, int sentenceStart, int sentenceEnd,
		@Nullable Named location, @Nullable Days date, @Nullable Named attribution, @Nullable Named perpetrator,
		String basis, String status) {

	public static FigureDocument of(Figure figure) {
		Population population = figure.population();
		DateRange date = figure.date();
		return new FigureDocument(figure.type().code(), figure.bounds().low(), figure.bounds().high(),
				figure.quantifier().code(), figure.unit(), (population != null) ? population.code() : null,
				figure.who(), figure.number().start(), figure.number().end(), figure.sentence().start(),
				figure.sentence().end(), figure.location(), (date != null) ? Days.of(date) : null, figure.attribution(),
				figure.perpetrator(), figure.basis().code(), figure.status().code());
	}

	/**
	 * The figure this document was made of.
	 */
	public Figure figure() {
		return new Figure(Coded.of(FigureType.class, this.type), new Bounds(this.low, this.high),
				Coded.of(Quantifier.class, this.quantifier), this.unit,
				(this.population != null) ? Coded.of(Population.class, this.population) : null, this.who,
				new Mention(this.start, this.end), new Mention(this.sentenceStart, this.sentenceEnd), this.location,
				(this.date != null) ? new DateRange(this.date.gte(), this.date.lte()) : null, this.attribution,
				this.perpetrator, Coded.of(Basis.class, this.basis), Coded.of(FigureStatus.class, this.status));
	}

}

package org.tally.web.figure;

import java.util.List;
import java.util.stream.Stream;

import org.springframework.stereotype.Component;
import org.tally.article.figure.Figure;
import org.tally.article.figure.FigureStatus;
import org.tally.article.mention.Named;
import org.tally.web.Wording;

/**
 * Makes chips of the first few figures of an article. A chip says where and who says so,
 * whatever stands beside it: one that is silent on it would seem to say that nobody
 * knows.
 */
@Component
public class FigureChips {

	/** What fits a line. */
	private static final int MOST = 4;

	private final FigureWords words;

	private final Wording wording;

	public FigureChips(FigureWords words, Wording wording) {
		this.words = words;
		this.wording = wording;
	}

	/**
	 * The chips of the first of these figures.
	 */
	public List<FigureChip> of(List<NumberedFigure> figures, Asked asked) {
		return figures.stream().limit(MOST).map((figure) -> chip(figure, asked)).toList();
	}

	private FigureChip chip(NumberedFigure numbered, Asked asked) {
		Figure figure = numbered.figure();
		Named place = figure.location();
		String note = this.wording.line(Stream
			.of((figure.status() != FigureStatus.REPORTED) ? this.words.status(figure) : null, this.words.said(figure))
			.filter((part) -> part != null));
		return new FigureChip(numbered.number(), this.words.sign(figure), this.words.type(figure),
				this.words.noun(figure), (place != null && !asked.goesWithoutSaying(place)) ? place.name() : null,
				note.isEmpty() ? null : note, this.words.whole(figure));
	}

}

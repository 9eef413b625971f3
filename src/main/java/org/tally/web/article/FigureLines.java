package org.tally.web.article;

import java.util.ArrayList;
import java.util.List;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.tally.article.Basis;
import org.tally.article.DateRange;
import org.tally.article.EnrichedArticle;
import org.tally.article.Figure;
import org.tally.article.FigureStatus;
import org.tally.article.Named;
import org.tally.search.thing.ThingKind;
import org.tally.web.Wording;
import org.tally.web.figure.FigureWords;
import org.tally.web.thing.ThingAddress;
import org.tally.web.thing.ThingLink;

/**
 * What an article reports, line by line.
 */
@Component
class FigureLines {

	private final FigureWords words;

	private final Wording wording;

	FigureLines(FigureWords words, Wording wording) {
		this.words = words;
		this.wording = wording;
	}

	List<FigureLine> of(EnrichedArticle article) {
		String text = article.article().text();
		List<FigureLine> lines = new ArrayList<>();
		for (Figure figure : article.figures()) {
			DateRange date = figure.date();
			lines.add(new FigureLine(lines.size() + 1, this.words.sign(figure), label(figure), this.words.claim(figure),
					figure.who(), link(ThingKind.PLACE, figure.location()),
					(date != null) ? this.wording.days(date) : null, link(ThingKind.ACTOR, figure.attribution()),
					link(ThingKind.ACTOR, figure.perpetrator()), remark(figure),
					Quote.of(text, figure.sentence(), figure.number())));
		}
		return lines;
	}

	private String label(Figure figure) {
		String noun = this.words.noun(figure);
		String type = this.words.type(figure);
		return (noun != null) ? this.wording.text("figure.type-of", type, noun) : type;
	}

	private @Nullable String remark(Figure figure) {
		List<String> remarks = new ArrayList<>();
		if (figure.basis() == Basis.CUMULATIVE || figure.basis() == Basis.STOCK) {
			remarks.add(this.wording.text("figure.basis." + figure.basis().code()));
		}
		if (figure.status() != FigureStatus.REPORTED) {
			remarks.add(this.words.status(figure));
		}
		return remarks.isEmpty() ? null : String.join(", ", remarks);
	}

	private static @Nullable ThingLink link(ThingKind kind, @Nullable Named named) {
		return (named != null) ? new ThingLink(named.name(), ThingAddress.of(kind, named.id())) : null;
	}

}

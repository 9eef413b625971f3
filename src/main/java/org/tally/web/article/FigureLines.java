package org.tally.web.article;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.tally.article.EnrichedArticle;
import org.tally.article.figure.Basis;
import org.tally.article.figure.Figure;
import org.tally.article.figure.FigureStatus;
import org.tally.article.mention.DateRange;
import org.tally.article.mention.Named;
import org.tally.search.thing.ThingKind;
import org.tally.web.Wording;
import org.tally.web.article.text.Quote;
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
		// Who says a figure may be "investigators", whom no list of actors has.
		Set<String> filed = Stream
			.concat(article.actors().stream().map((mention) -> mention.actor().id()),
					article.places().stream().map((mention) -> mention.place().id()))
			.collect(Collectors.toSet());
		List<FigureLine> lines = new ArrayList<>();
		for (Figure figure : article.figures()) {
			DateRange date = figure.date();
			lines.add(new FigureLine(lines.size() + 1, this.words.sign(figure), label(figure), this.words.claim(figure),
					figure.who(), link(ThingKind.PLACE, filed, figure.location()),
					(date != null) ? this.wording.days(date) : null, link(ThingKind.ACTOR, filed, figure.attribution()),
					link(ThingKind.ACTOR, filed, figure.perpetrator()), remark(figure),
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
		return remarks.isEmpty() ? null : this.wording.line(remarks.stream());
	}

	private static @Nullable ThingLink link(ThingKind kind, Set<String> filed, @Nullable Named named) {
		return (named != null)
				? new ThingLink(named.name(), filed.contains(named.id()) ? ThingAddress.of(kind, named.id()) : null)
				: null;
	}

}

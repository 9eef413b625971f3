package org.tally.web.thing;

import java.util.List;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.tally.article.figure.Figure;
import org.tally.article.mention.DateRange;
import org.tally.article.mention.Named;
import org.tally.search.query.ArticleQuery;
import org.tally.search.query.FacetName;
import org.tally.search.query.Selection;
import org.tally.search.thing.FigureRole;
import org.tally.search.thing.ReportedFigure;
import org.tally.search.thing.ThingFigures;
import org.tally.web.Wording;
import org.tally.web.figure.FigureWords;
import org.tally.web.query.ArticleQueryAddress;

/**
 * Lays out the figures of a thing.
 */
@Component
class FigureTables {

	private final FigureWords words;

	private final Wording wording;

	FigureTables(FigureWords words, Wording wording) {
		this.words = words;
		this.wording = wording;
	}

	/**
	 * The tables.
	 * @param base the search that finds the thing's articles
	 */
	List<FigureTable> of(List<ThingFigures> lists, ArticleQuery base) {
		// Every article with figures; no filter knows in which part the thing appears.
		String all = ArticleQueryAddress.of(base.with(FacetName.FIGURE, Selection.NONE.excluding(FacetName.NONE)));
		return lists.stream()
			.map((list) -> new FigureTable(list.role().code(), this.wording.text("thing.figures." + list.role().code()),
					list.figures().stream().map((figure) -> row(figure, list.role())).toList(),
					this.wording.text("thing.figures.in", list.figures().size(), list.articles()), all))
			.toList();
	}

	private FigureRow row(ReportedFigure reported, FigureRole role) {
		Figure figure = reported.figure();
		return new FigureRow(this.words.sign(figure), label(figure), this.words.claim(figure),
				ThingPages.address(reported.article()) + "#figure-" + reported.number(), facts(figure, role),
				ThingPages.title(reported.article(), this.wording),
				ThingPages.source(reported.article(), this.wording));
	}

	private String label(Figure figure) {
		String noun = this.words.noun(figure);
		String type = this.words.type(figure);
		return (noun != null) ? this.wording.text("figure.type-of", type, noun) : type;
	}

	private @Nullable String facts(Figure figure, FigureRole role) {
		DateRange date = figure.date();
		Named saidBy = figure.attribution();
		Named causedBy = figure.perpetrator();
		String facts = this.wording.line(Stream
			.of(name(figure.location()), (date != null) ? this.wording.days(date) : null,
					(saidBy != null && role != FigureRole.SAID) ? this.wording.text("figure.said-by", saidBy.name())
							: null,
					(causedBy != null && role != FigureRole.CAUSED)
							? this.wording.text("thing.caused-by", causedBy.name()) : null)
			.filter((fact) -> fact != null));
		return facts.isEmpty() ? null : facts;
	}

	private static @Nullable String name(@Nullable Named named) {
		return (named != null) ? named.name() : null;
	}

}

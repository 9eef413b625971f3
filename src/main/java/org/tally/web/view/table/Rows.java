package org.tally.web.view.table;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.tally.article.mention.ActorKind;
import org.tally.search.hit.ArticleHit;
import org.tally.search.query.FacetName;
import org.tally.search.view.RowDetail;
import org.tally.web.Labels;
import org.tally.web.Wording;
import org.tally.web.figure.Asked;
import org.tally.web.figure.FigureOrder;
import org.tally.web.figure.FigureWords;
import org.tally.web.figure.NumberedFigure;

/**
 * Lays out the rows of the table.
 */
@Component
class Rows {

	/** What fits a cell; the article has the others. */
	private static final int MOST_FIGURES = 2;

	private static final int MOST_ACTORS = 3;

	private final FigureOrder order;

	private final FigureWords words;

	private final Labels labels;

	private final Wording wording;

	Rows(FigureOrder order, FigureWords words, Labels labels, Wording wording) {
		this.order = order;
		this.words = words;
		this.labels = labels;
		this.wording = wording;
	}

	Row of(ArticleHit hit, @Nullable RowDetail detail, List<Column> columns, Asked asked) {
		List<NumberedFigure> claims = this.order.of(hit, asked);
		Map<String, FigureCell> figures = new HashMap<>();
		columns.stream()
			.filter(Column::figures)
			.forEach((column) -> figures.put(column.code(), cell(claims, column.code())));
		if (detail == null) {
			return new Row(figures, null, null, null);
		}
		return new Row(figures, actors(parties(detail, hit.publication())), detail.author(),
				this.labels.of(FacetName.LANGUAGE, detail.language()));
	}

	private FigureCell cell(List<NumberedFigure> claims, String type) {
		List<NumberedFigure> of = claims.stream().filter((claim) -> claim.figure().type().code().equals(type)).toList();
		int more = Math.max(0, of.size() - MOST_FIGURES);
		return new FigureCell(
				of.stream()
					.limit(MOST_FIGURES)
					.map((claim) -> new FigureLink(claim.number(), this.words.sign(claim.figure()),
							this.words.whole(claim.figure())))
					.toList(),
				(more > 0) ? this.wording.text("table.figures.plus", more) : null,
				(more > 0) ? this.wording.text("table.figures.more", more) : null);
	}

	/** Who is named to say who writes is no actor of the story. */
	private List<String> parties(RowDetail detail, @Nullable String publication) {
		return detail.actorIds().stream().filter((id) -> {
			String name = this.labels.of(FacetName.ACTOR, id);
			return this.labels.kindOf(id) != ActorKind.MEDIA && !name.equals(publication)
					&& !name.equals(detail.author());
		}).toList();
	}

	private @Nullable String actors(List<String> ids) {
		if (ids.isEmpty()) {
			return null;
		}
		String names = ids.stream()
			.limit(MOST_ACTORS)
			.map((id) -> this.labels.of(FacetName.ACTOR, id))
			.collect(Collectors.joining(this.wording.text("list.separator")));
		return (ids.size() > MOST_ACTORS) ? this.wording.text("table.more", names, ids.size() - MOST_ACTORS) : names;
	}

}

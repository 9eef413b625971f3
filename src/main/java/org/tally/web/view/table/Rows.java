package org.tally.web.view.table;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.tally.article.figure.Figure;
import org.tally.article.mention.ActorKind;
import org.tally.search.hit.ArticleHit;
import org.tally.search.query.FacetName;
import org.tally.search.view.RowDetail;
import org.tally.web.Labels;
import org.tally.web.Wording;
import org.tally.web.figure.FigureWords;

/**
 * Lays out the rows of the table.
 */
@Component
class Rows {

	/** Of a type the two largest tell its reach; the article has the others. */
	private static final int MOST_FIGURES = 2;

	private static final int MOST_ACTORS = 3;

	private final FigureWords words;

	private final Labels labels;

	private final Wording wording;

	Rows(FigureWords words, Labels labels, Wording wording) {
		this.words = words;
		this.labels = labels;
		this.wording = wording;
	}

	Row of(ArticleHit hit, @Nullable RowDetail detail, List<Column> columns) {
		Map<String, List<FigureLink>> figures = new HashMap<>();
		columns.stream()
			.filter(Column::figures)
			.forEach((column) -> figures.put(column.code(), largest(hit.figures(), column.code())));
		if (detail == null) {
			return new Row(figures, null, null, null);
		}
		return new Row(figures, actors(parties(detail, hit.publication())), detail.author(),
				this.labels.of(FacetName.LANGUAGE, detail.language()));
	}

	private List<FigureLink> largest(List<Figure> figures, String type) {
		List<Integer> bySize = new ArrayList<>();
		for (int i = 0; i < figures.size(); i++) {
			if (figures.get(i).type().code().equals(type)) {
				bySize.add(i);
			}
		}
		bySize.sort(Comparator.comparingDouble((Integer i) -> -size(figures.get(i))));
		Set<String> seen = new HashSet<>();
		return bySize.stream()
			.filter((i) -> seen.add(this.words.sign(figures.get(i))))
			.limit(MOST_FIGURES)
			.map((i) -> new FigureLink(i + 1, this.words.sign(figures.get(i)), this.words.claim(figures.get(i))))
			.toList();
	}

	private static double size(Figure figure) {
		Double low = figure.bounds().low();
		Double high = figure.bounds().high();
		return (low != null) ? low : (high != null) ? high : 0;
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

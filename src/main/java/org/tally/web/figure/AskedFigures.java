package org.tally.web.figure;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

import org.springframework.stereotype.Component;
import org.tally.article.Vocabulary;
import org.tally.search.language.NamedPlaces;
import org.tally.search.query.ArticleQuery;
import org.tally.search.query.FacetName;

/**
 * Reads from a query what it asks of figures.
 */
@Component
public class AskedFigures {

	private final NamedPlaces places;

	AskedFigures(Vocabulary vocabulary) {
		this.places = new NamedPlaces(vocabulary);
	}

	public Asked of(ArticleQuery query) {
		List<String> chosen = query.selection(FacetName.PLACE)
			.included()
			.stream()
			.filter((place) -> !place.equals(FacetName.NONE))
			.toList();
		List<Set<String>> places = new ArrayList<>(chosen.stream().map(Set::of).toList());
		if (!query.text().isEmpty()) {
			places.addAll(this.places.in(query.text()));
		}
		return new Asked(query.selection(FacetName.FIGURE).included(), places,
				(chosen.size() == 1) ? chosen.get(0) : null);
	}

}

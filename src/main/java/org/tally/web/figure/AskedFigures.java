package org.tally.web.figure;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

import org.springframework.stereotype.Component;
import org.tally.article.Vocabulary;
import org.tally.article.figure.FigureType;
import org.tally.search.language.NamedPlaces;
import org.tally.search.query.ArticleQuery;
import org.tally.search.query.FacetName;
import org.tally.web.Labels;

/**
 * Reads from a query what it asks of figures.
 */
@Component
public class AskedFigures {

	/** But for what is excluded. */
	private static final Pattern WORD = Pattern.compile("(?<![-\\p{L}\\p{M}_])[\\p{L}\\p{M}_]+");

	private final NamedPlaces places;

	private final Labels labels;

	AskedFigures(Vocabulary vocabulary, Labels labels) {
		this.places = new NamedPlaces(vocabulary);
		this.labels = labels;
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
		Set<String> types = new HashSet<>(query.selection(FacetName.FIGURE).included());
		types.addAll(types(query.text()));
		return new Asked(types, places, (chosen.size() == 1) ? chosen.get(0) : null);
	}

	/** "killed" is one, in {@code figure:killed>=100} or alone. */
	private Set<String> types(String text) {
		Set<String> words = WORD.matcher(text)
			.results()
			.map((word) -> word.group().toLowerCase(Locale.ROOT))
			.collect(Collectors.toSet());
		return Arrays.stream(FigureType.values())
			.filter((type) -> type != FigureType.OTHER)
			.map(FigureType::code)
			.filter((code) -> words.contains(code) || words.contains(this.labels.of(FacetName.FIGURE, code)))
			.collect(Collectors.toSet());
	}

}

package org.tally.web.saved.alert;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.springframework.stereotype.Component;
import org.tally.article.Vocabulary;
import org.tally.article.mention.Place;
import org.tally.search.ArticleSearch;
import org.tally.search.query.ArticleQuery;
import org.tally.search.query.FacetName;
import org.tally.search.query.Selection;
import org.tally.web.Labels;
import org.tally.web.Wording;

/**
 * The places that a threshold may be told for: offered by name, and read as they are
 * typed.
 */
@Component
class AlertPlaces {

	/** What a query is mostly about is offered; any other place can be typed. */
	private static final int MOST = 200;

	private final ArticleSearch search;

	private final Vocabulary vocabulary;

	private final Labels labels;

	private final Wording wording;

	AlertPlaces(ArticleSearch search, Vocabulary vocabulary, Labels labels, Wording wording) {
		this.search = search;
		this.vocabulary = vocabulary;
		this.labels = labels;
		this.wording = wording;
	}

	/**
	 * The ids of the places of the query's articles by their names, in the order of the
	 * names.
	 */
	Map<String, String> offered(ArticleQuery query) {
		List<Place> places = Stream
			.concat(own(query).stream(),
					this.search.facet(query, FacetName.PLACE)
						.values()
						.stream()
						.map((value) -> value.value())
						.filter((id) -> !id.equals(FacetName.NONE))
						.limit(MOST))
			.distinct()
			.map(this.labels::place)
			.toList();
		Map<String, Long> sameName = places.stream()
			.collect(Collectors.groupingBy(this.labels::withCountry, Collectors.counting()));
		return places.stream()
			.collect(Collectors.toMap(
					(place) -> (sameName.get(this.labels.withCountry(place)) > 1) ? exactly(place)
							: this.labels.withCountry(place),
					Place::id, (one, other) -> one, () -> new TreeMap<>(String.CASE_INSENSITIVE_ORDER)));
	}

	/**
	 * The one place that the query itself asks for, if it does.
	 */
	Optional<String> own(ArticleQuery query) {
		Selection chosen = query.selection(FacetName.PLACE);
		return (chosen.included().size() == 1)
				? chosen.included().stream().filter((id) -> !id.equals(FacetName.NONE)).findFirst() : Optional.empty();
	}

	/**
	 * The id of a place that was chosen or typed; of several of that name, the largest.
	 */
	Optional<String> read(String typed, ArticleQuery query) {
		String chosen = offered(query).get(typed);
		if (chosen != null) {
			return Optional.of(chosen);
		}
		if (!this.vocabulary.namesOfPlace(typed).isEmpty()) {
			return Optional.of(typed);
		}
		return this.vocabulary.placesNamed(typed.split("[,،]", 2)[0].strip())
			.stream()
			.filter((place) -> typed.matches("[^,،]*")
					|| Stream.of(this.labels.withCountry(place), exactly(place)).anyMatch(typed::equalsIgnoreCase))
			.map(Place::id)
			.findFirst();
	}

	/**
	 * The place so that it is not taken for another: with its country, and where there is
	 * another of that name there, with what it is.
	 */
	String name(String id) {
		Place place = this.labels.place(id);
		String name = this.labels.withCountry(place);
		return this.vocabulary.placesNamed(place.name())
			.stream()
			.anyMatch((other) -> !other.id().equals(id) && this.labels.withCountry(other).equals(name)) ? exactly(place)
					: name;
	}

	/** A city and its region often have the same name. */
	private String exactly(Place place) {
		String around = this.labels.around(place);
		return this.wording.text("alert.place.exactly",
				around.isEmpty() ? place.name() : this.wording.text("place.within", place.name(), around),
				this.wording.text("place.kind.one." + place.kind().code()));
	}

}

package org.tally.web.facet;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;

import org.springframework.stereotype.Component;
import org.tally.article.ActorKind;
import org.tally.article.Place;
import org.tally.search.query.ArticleQuery;
import org.tally.search.query.FacetName;
import org.tally.search.facet.FacetValue;
import org.tally.search.facet.FacetValue.State;
import org.tally.search.query.Selection;
import org.tally.web.Labels;
import org.tally.web.Wording;
import org.tally.web.query.ArticleQueryAddress;

/**
 * Puts a facet's values in groups: chosen ones first, then actors by kind, places by
 * country, months by year.
 */
@Component
class FacetGroups {

	private final Labels labels;

	private final Wording wording;

	FacetGroups(Labels labels, Wording wording) {
		this.labels = labels;
		this.wording = wording;
	}

	/**
	 * The groups of these values, which come the chosen first, then by count.
	 */
	List<FacetGroup> of(FacetName facet, List<FacetValue> values, ArticleQuery query) {
		Map<Boolean, List<FacetValue>> byChoice = values.stream()
			.collect(Collectors.partitioningBy((value) -> value.state() != State.OPEN));
		List<FacetGroup> groups = new ArrayList<>();
		if (!byChoice.get(true).isEmpty()) {
			groups.add(new FacetGroup(null, options(facet, byChoice.get(true), query, false)));
		}
		List<FacetValue> open = byChoice.get(false);
		if (!open.isEmpty()) {
			groups.addAll(switch (facet) {
				case PUBLISHED, ABOUT -> years(open, query);
				case ACTOR -> actors(open, query);
				case PLACE -> places(open, query);
				default -> List.of(new FacetGroup(null, options(facet, open, query, false)));
			});
		}
		return groups;
	}

	private List<FacetGroup> years(List<FacetValue> months, ArticleQuery query) {
		Map<String, List<FacetValue>> byYear = months.stream()
			.sorted(Comparator.comparing(FacetValue::value))
			.collect(Collectors.groupingBy((month) -> month.value().substring(0, 4),
					() -> new TreeMap<String, List<FacetValue>>(Comparator.reverseOrder()), Collectors.toList()));
		return byYear.entrySet()
			.stream()
			.map((year) -> new FacetGroup(year.getKey(), options(FacetName.PUBLISHED, year.getValue(), query, false)))
			.toList();
	}

	private List<FacetGroup> actors(List<FacetValue> actors, ArticleQuery query) {
		Map<ActorKind, List<FacetValue>> byKind = grouped(actors, (actor) -> this.labels.kindOf(actor.value()));
		return byKind.entrySet()
			.stream()
			.map((kind) -> new FacetGroup(this.labels.of(kind.getKey()),
					options(FacetName.ACTOR, kind.getValue(), query, false)))
			.toList();
	}

	/** A country with a row of its own needs no heading over its places. */
	private List<FacetGroup> places(List<FacetValue> places, ArticleQuery query) {
		Map<String, List<FacetValue>> byCountry = grouped(places, this::country);
		List<FacetGroup> groups = new ArrayList<>();
		byCountry.forEach((country, within) -> {
			List<FacetValue> itself = within.stream().filter((place) -> place.value().equals(country)).toList();
			List<FacetValue> others = within.stream().filter((place) -> !place.value().equals(country)).toList();
			List<FacetOption> options = new ArrayList<>(options(FacetName.PLACE, itself, query, false));
			options.addAll(options(FacetName.PLACE, others, query, !country.isEmpty()));
			boolean headed = itself.isEmpty() && !country.isEmpty();
			groups.add(new FacetGroup(headed ? this.labels.of(FacetName.PLACE, country) : null, options));
		});
		return groups;
	}

	private String country(FacetValue value) {
		Place place = this.labels.place(value.value());
		if (!place.within().isEmpty()) {
			return place.within().get(0);
		}
		return (place.country() != null) ? place.id() : "";
	}

	private static <K> Map<K, List<FacetValue>> grouped(List<FacetValue> values, Function<FacetValue, K> key) {
		return values.stream().collect(Collectors.groupingBy(key, LinkedHashMap::new, Collectors.toList()));
	}

	private List<FacetOption> options(FacetName facet, List<FacetValue> values, ArticleQuery query, boolean indented) {
		return values.stream().map((value) -> option(facet, value, query, indented)).toList();
	}

	private FacetOption option(FacetName facet, FacetValue value, ArticleQuery query, boolean indented) {
		Selection selection = query.selection(facet);
		boolean excluded = value.state() == State.EXCLUDED;
		Selection toggled = excluded ? selection.without(value.value()) : selection.excluding(value.value());
		return new FacetOption(facet.code() + "-" + URLEncoder.encode(value.value(), StandardCharsets.UTF_8),
				(excluded ? ArticleQueryAddress.NOT : "") + facet.code(), value.value(),
				this.labels.of(facet, value.value()), this.wording.number(value.count()), value.state(), indented,
				ArticleQueryAddress.of(query.with(facet, toggled)));
	}

}

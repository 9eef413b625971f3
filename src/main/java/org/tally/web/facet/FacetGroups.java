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

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.tally.search.facet.Facet;
import org.tally.search.facet.FacetValue;
import org.tally.search.facet.FacetValue.State;
import org.tally.search.query.ArticleQuery;
import org.tally.search.query.FacetName;
import org.tally.web.Labels;
import org.tally.web.Wording;
import org.tally.web.query.ArticleQueryAddress;
import org.tally.web.query.FacetView;

/**
 * Puts a facet's values in groups: chosen ones first, then actors by kind, dates by year;
 * places stand in the places they lie in. The articles without a value come last.
 */
@Component
class FacetGroups {

	/** Months and days are longer, and stand below their year. */
	private static final int YEAR = "2017".length();

	private final FacetOptions options;

	private final Labels labels;

	private final Wording wording;

	FacetGroups(FacetOptions options, Labels labels, Wording wording) {
		this.options = options;
		this.labels = labels;
		this.wording = wording;
	}

	/**
	 * The groups of these values, which come the chosen first, then by count.
	 */
	List<FacetGroup> of(FacetName facet, List<FacetValue> values) {
		Map<Boolean, List<FacetValue>> byChoice = values.stream()
			.collect(Collectors.partitioningBy((value) -> value.state() != State.OPEN));
		List<FacetGroup> groups = new ArrayList<>();
		groups.add(group(null, facet, byChoice.get(true)));
		List<FacetValue> open = byChoice.get(false).stream().filter((value) -> !isNone(value)).toList();
		switch (facet) {
			case PUBLISHED, ABOUT -> years(open).forEach((year, within) -> groups.add(group(year, facet, within)));
			case ACTOR -> grouped(open, (actor) -> this.labels.kindOf(actor.value()))
				.forEach((kind, actors) -> groups.add(group(this.labels.of(kind), facet, actors)));
			default -> groups.add(group(null, facet, open));
		}
		groups.add(group(null, facet, byChoice.get(false).stream().filter(FacetGroups::isNone).toList()));
		return groups.stream().filter((group) -> !group.options().isEmpty()).toList();
	}

	/**
	 * The first view of the places: those with the most articles, what is chosen and what
	 * is open.
	 */
	List<FacetGroup> tree(Facet places, int most, ArticleQuery query, FacetView view) {
		List<FacetOption> rows = new ArrayList<>();
		for (PlaceTree.Row row : new PlaceTree(places.values(), this.labels).first(most, view.open(), this.labels)) {
			FacetOption option = this.options.of(FacetName.PLACE, row.value());
			String id = row.value().value();
			boolean open = view.open().contains(id);
			Branch branch = (row.children() > 0 && (open || row.hidden() > 0))
					? branch(option, id, open, open && (row.hidden() > 0 || places.more()), query, view) : null;
			rows.add(option.at(row.depth(), branch));
		}
		return withNone(places.values(), rows);
	}

	/**
	 * All of these places.
	 */
	List<FacetGroup> tree(List<FacetValue> places) {
		List<FacetOption> rows = new ArrayList<>();
		for (PlaceTree.Row row : new PlaceTree(places, this.labels).all()) {
			FacetOption option = this.options.of(FacetName.PLACE, row.value());
			rows.add(option.at(row.depth(), null));
		}
		return withNone(places, rows);
	}

	/**
	 * Places out of their order, each with what it lies in.
	 */
	List<FacetGroup> found(List<FacetValue> places) {
		List<FacetOption> rows = places.stream().map((value) -> {
			String around = isNone(value) ? "" : this.labels.around(this.labels.place(value.value()));
			return this.options.of(FacetName.PLACE, value).withHint(around.isEmpty() ? null : around);
		}).toList();
		return rows.isEmpty() ? List.of() : List.of(new FacetGroup(null, rows));
	}

	private Branch branch(FacetOption option, String id, boolean open, boolean more, ArticleQuery query,
			FacetView view) {
		String all = more ? this.wording.text("facet.branch.all", option.label()) : null;
		return new Branch("branch-" + option.id(),
				this.wording.text(open ? "facet.branch.close" : "facet.branch.open", option.label()), open,
				(open ? view.closing(id) : view.opening(id)).of(query), all, withinHref(id, query));
	}

	static String withinHref(String id, ArticleQuery query) {
		String list = ArticleQueryAddress.of(FacetName.PLACE, query);
		return list + (list.contains("?") ? "&" : "?") + "within=" + URLEncoder.encode(id, StandardCharsets.UTF_8);
	}

	private List<FacetGroup> withNone(List<FacetValue> places, List<FacetOption> rows) {
		places.stream().filter(FacetGroups::isNone).forEach((none) -> rows.add(this.options.of(FacetName.PLACE, none)));
		return rows.isEmpty() ? List.of() : List.of(new FacetGroup(null, rows));
	}

	private FacetGroup group(@Nullable String label, FacetName facet, List<FacetValue> values) {
		return new FacetGroup(label, values.stream().map((value) -> this.options.of(facet, value)).toList());
	}

	private static Map<String, List<FacetValue>> years(List<FacetValue> dates) {
		return dates.stream()
			.sorted(Comparator.comparing(FacetValue::value))
			.collect(Collectors.groupingBy(
					(date) -> (date.value().length() > YEAR) ? date.value().substring(0, YEAR) : "",
					() -> new TreeMap<String, List<FacetValue>>(Comparator.reverseOrder()), Collectors.toList()));
	}

	private static boolean isNone(FacetValue value) {
		return value.value().equals(FacetName.NONE);
	}

	private static <K> Map<K, List<FacetValue>> grouped(List<FacetValue> values, Function<FacetValue, K> key) {
		return values.stream().collect(Collectors.groupingBy(key, LinkedHashMap::new, Collectors.toList()));
	}

}

package org.tally.web.facet;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.jspecify.annotations.Nullable;
import org.tally.search.facet.FacetValue;
import org.tally.search.facet.FacetValue.State;
import org.tally.search.query.FacetName;
import org.tally.web.Labels;

/**
 * Places in the places they lie in: which of them are shown, and in which order.
 */
final class PlaceTree {

	/** Of an opened branch so many; the rest is on a page of its own. */
	private static final int IN_BRANCH = 15;

	private final Map<String, FacetValue> values = new LinkedHashMap<>();

	private final Map<String, List<FacetValue>> children = new LinkedHashMap<>();

	private final List<FacetValue> roots = new ArrayList<>();

	private final Set<String> shown = new LinkedHashSet<>();

	/**
	 * A place that is shown.
	 *
	 * @param hidden how many places in it are known and not shown
	 */
	record Row(FacetValue value, int depth, int children, int hidden) {
	}

	/**
	 * The tree of these places; one whose surroundings are not among them is outermost.
	 */
	PlaceTree(List<FacetValue> places, Labels labels) {
		places.stream()
			.filter((value) -> !value.value().equals(FacetName.NONE))
			.sorted(Comparator.comparingLong(FacetValue::count).reversed())
			.forEach((value) -> this.values.put(value.value(), value));
		for (FacetValue value : this.values.values()) {
			String parent = parent(value, labels);
			if (parent == null) {
				this.roots.add(value);
			}
			else {
				this.children.computeIfAbsent(parent, (id) -> new ArrayList<>()).add(value);
			}
		}
	}

	/** The narrowest place around it that is known here. */
	private @Nullable String parent(FacetValue value, Labels labels) {
		List<String> within = labels.place(value.value()).within();
		for (int i = within.size() - 1; i >= 0; i--) {
			if (this.values.containsKey(within.get(i)) && !within.get(i).equals(value.value())) {
				return within.get(i);
			}
		}
		return null;
	}

	/**
	 * Shows so many of the places with the most articles, the chosen ones, and what lies
	 * in the open ones, each below what it lies in.
	 */
	List<Row> first(int most, List<String> open, Labels labels) {
		this.values.values()
			.stream()
			.filter((value) -> value.state() == State.OPEN)
			.limit(most)
			.forEach((value) -> this.shown.add(value.value()));
		this.values.values()
			.stream()
			.filter((value) -> value.state() != State.OPEN)
			.forEach((value) -> show(value.value(), labels));
		for (String id : open) {
			if (this.values.containsKey(id)) {
				show(id, labels);
				within(id).stream().limit(IN_BRANCH).forEach((child) -> this.shown.add(child.value()));
			}
		}
		return rows();
	}

	/**
	 * Shows every place.
	 */
	List<Row> all() {
		this.shown.addAll(this.values.keySet());
		return rows();
	}

	private void show(String id, Labels labels) {
		this.shown.add(id);
		labels.place(id).within().stream().filter(this.values::containsKey).forEach(this.shown::add);
	}

	private List<Row> rows() {
		List<Row> rows = new ArrayList<>();
		this.roots.forEach((root) -> add(root, 0, rows));
		return rows;
	}

	private void add(FacetValue value, int depth, List<Row> rows) {
		if (!this.shown.contains(value.value())) {
			return;
		}
		List<FacetValue> within = within(value.value());
		int hidden = (int) within.stream().filter((child) -> !this.shown.contains(child.value())).count();
		rows.add(new Row(value, depth, within.size(), hidden));
		within.forEach((child) -> add(child, depth + 1, rows));
	}

	private List<FacetValue> within(String id) {
		return this.children.getOrDefault(id, List.of());
	}

}

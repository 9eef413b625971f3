package org.tally.web.api.json;

import java.util.List;
import java.util.Locale;

import org.tally.search.facet.Facet;
import org.tally.search.facet.FacetValue;
import org.tally.search.query.FacetName;
import org.tally.web.Labels;

/**
 * A facet with its values and how many articles each has.
 *
 * @param more whether there are values beyond these
 */
public record FacetJson(String name, String label, List<Value> values, boolean more) {

	/**
	 * One value.
	 *
	 * @param value what goes into a parameter
	 * @param state {@code open}, {@code included} or {@code excluded}
	 */
	public record Value(String value, String label, long count, String state) {
	}

	/**
	 * The facet as the API gives it.
	 * @param values those of its values that are given
	 */
	public static FacetJson of(Facet facet, List<FacetValue> values, Labels labels) {
		FacetName name = facet.name();
		return new FacetJson(name.code(), labels.of(name),
				values.stream()
					.map((value) -> new Value(value.value(), labels.of(name, value.value()), value.count(),
							value.state().name().toLowerCase(Locale.ROOT)))
					.toList(),
				facet.more() || facet.values().size() > values.size());
	}

}

package org.tally.web.query;

import java.util.ArrayList;
import java.util.List;

import org.springframework.stereotype.Component;
import org.springframework.util.MultiValueMap;
import org.tally.search.language.mistake.QueryMistake;
import org.tally.search.language.mistake.QueryMistake.Kind;
import org.tally.search.language.mistake.QueryMistakeException;
import org.tally.search.query.FacetName;
import org.tally.web.Labels;

/**
 * Finds the filters of an address that mean nothing. The search page leaves them out and
 * says so; what is taken elsewhere would hold more than was asked for, and is refused.
 */
@Component
public class FilterMistakes {

	private final Labels labels;

	FilterMistakes(Labels labels) {
		this.labels = labels;
	}

	/**
	 * A mistake for each value that its filter does not have. Forms send empty values,
	 * which are none.
	 */
	public List<QueryMistake> in(MultiValueMap<String, String> parameters) {
		List<QueryMistake> mistakes = new ArrayList<>();
		for (FacetName facet : FacetName.values()) {
			for (String name : List.of(facet.code(), ArticleQueryAddress.NOT + facet.code())) {
				for (String value : parameters.getOrDefault(name, List.of())) {
					if (!value.isBlank() && !facet.means(value)) {
						mistakes.add(of(Kind.FILTER_VALUE, this.labels.of(facet), value));
					}
				}
			}
		}
		return mistakes;
	}

	/**
	 * Refuses an address with such a filter.
	 * @throws QueryMistakeException if there is one
	 */
	public void refuse(MultiValueMap<String, String> parameters) {
		in(parameters).stream().findFirst().ifPresent((mistake) -> {
			throw new QueryMistakeException(mistake);
		});
	}

	/** A mistake of the whole, with no place and no mend. */
	private static QueryMistake of(Kind kind, String... details) {
		return new QueryMistake(kind, List.of(details), 0, 0, null);
	}

}

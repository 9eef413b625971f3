package org.tally.web.query;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.springframework.stereotype.Component;
import org.tally.search.query.ArticleQuery;
import org.tally.search.query.FacetName;
import org.tally.web.Labels;
import org.tally.web.Wording;

/**
 * Names every choice of a query, each with the query that does without it.
 */
@Component
public class FilterChips {

	private static final Pattern UNSEEN = Pattern.compile("\\p{Cf}");

	private final Labels labels;

	private final Wording wording;

	FilterChips(Labels labels, Wording wording) {
		this.labels = labels;
		this.wording = wording;
	}

	private record Choice(String label, boolean excluded, ArticleQuery without) {
	}

	/**
	 * The choices in the order of the facets.
	 */
	public List<FilterChip> of(ArticleQuery query) {
		return choices(query).stream()
			.map((choice) -> new FilterChip(choice.label(), choice.excluded(),
					ArticleQueryAddress.of(choice.without())))
			.toList();
	}

	/**
	 * The queries without one choice, by the choice's label.
	 */
	public Map<String, ArticleQuery> without(ArticleQuery query) {
		Map<String, ArticleQuery> queries = new LinkedHashMap<>();
		choices(query).forEach((choice) -> queries.put(choice.label(), choice.without()));
		return queries;
	}

	private List<Choice> choices(ArticleQuery query) {
		List<Choice> choices = new ArrayList<>();
		query.selections().forEach((facet, selection) -> selection.values().forEach((value) -> {
			boolean excluded = selection.excluded().contains(value);
			choices
				.add(new Choice(label(facet, value, excluded), excluded, query.with(facet, selection.without(value))));
		}));
		return choices;
	}

	/**
	 * The query in a line: its words and choices.
	 */
	public String summary(ArticleQuery query) {
		String all = this.wording
			.line(Stream.concat(Stream.of(query.text()), of(query).stream().map(FilterChip::label)));
		return all.isEmpty() ? this.wording.text("search.all") : all;
	}

	/**
	 * The same beside the name it was given, which it often is: empty then. Marks of
	 * direction, which Arabic pages have in it, make no other name.
	 */
	public String summary(ArticleQuery query, String name) {
		String summary = summary(query);
		return UNSEEN.matcher(summary).replaceAll("").equals(UNSEEN.matcher(name).replaceAll("")) ? "" : summary;
	}

	private String label(FacetName facet, String value, boolean excluded) {
		if (excluded && value.equals(FacetName.NONE)) {
			return this.wording.text("chip.included", this.labels.of(facet), this.labels.without(facet, value));
		}
		return this.wording.text(excluded ? "chip.excluded" : "chip.included", this.labels.of(facet),
				this.labels.of(facet, value));
	}

}

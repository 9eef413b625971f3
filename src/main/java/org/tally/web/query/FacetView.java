package org.tally.web.query;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;
import org.springframework.util.MultiValueMap;
import org.tally.search.query.ArticleQuery;
import org.tally.search.query.FacetName;

/**
 * How the facets are looked at, which changes no result: {@code dates=about} draws the
 * days of events, {@code open=iq} lists the places in Iraq.
 *
 * @param dates the dates that are drawn, or null where the query decides
 * @param open ids of the places whose branches are open
 */
public record FacetView(@Nullable FacetName dates, List<String> open) {

	/** As the page first comes. */
	public static final FacetView USUAL = new FacetView(null, List.of());

	/** More open branches than fit a screen. */
	private static final int MOST_OPEN = 12;

	private static final int LONGEST_ID = 300;

	public FacetView {
		open = open.stream()
			.filter((id) -> !id.isBlank() && id.length() <= LONGEST_ID)
			.distinct()
			.limit(MOST_OPEN)
			.toList();
	}

	/**
	 * The view that a request's parameters ask for.
	 */
	public static FacetView read(MultiValueMap<String, String> parameters) {
		String dates = parameters.getFirst("dates");
		return new FacetView((dates != null) ? FacetName.of(dates).filter(FacetName::isDate).orElse(null) : null,
				parameters.getOrDefault("open", List.of()));
	}

	/**
	 * The dates that are drawn: those asked for, or else those chosen, or else those of
	 * publication.
	 */
	public FacetName dates(ArticleQuery query) {
		if (this.dates != null) {
			return this.dates;
		}
		boolean events = query.selection(FacetName.PUBLISHED).isEmpty() && !query.selection(FacetName.ABOUT).isEmpty();
		return events ? FacetName.ABOUT : FacetName.PUBLISHED;
	}

	public FacetView withDates(FacetName drawn) {
		return new FacetView(drawn, this.open);
	}

	public FacetView opening(String place) {
		List<String> more = new ArrayList<>(this.open);
		more.add(place);
		return new FacetView(this.dates, more);
	}

	public FacetView closing(String place) {
		return new FacetView(this.dates, this.open.stream().filter((id) -> !id.equals(place)).toList());
	}

	/**
	 * Where the search page shows the query in this view.
	 */
	public String of(ArticleQuery query) {
		String address = ArticleQueryAddress.of(query);
		String view = parameters().stream()
			.map((parameter) -> parameter.name() + "=" + URLEncoder.encode(parameter.value(), StandardCharsets.UTF_8))
			.collect(Collectors.joining("&"));
		return view.isEmpty() ? address : address + (address.contains("?") ? "&" : "?") + view;
	}

	/**
	 * What a form carries on.
	 */
	public List<Parameter> parameters() {
		List<Parameter> parameters = new ArrayList<>();
		if (this.dates != null) {
			parameters.add(new Parameter("dates", this.dates.code()));
		}
		this.open.forEach((id) -> parameters.add(new Parameter("open", id)));
		return parameters;
	}

}

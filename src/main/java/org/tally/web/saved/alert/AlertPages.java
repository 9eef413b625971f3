package org.tally.web.saved.alert;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.tally.article.figure.FigureType;
import org.tally.article.mention.Place;
import org.tally.savedquery.SavedQuery;
import org.tally.savedquery.alert.Alert;
import org.tally.savedquery.alert.AlertChannels;
import org.tally.savedquery.alert.Alerts;
import org.tally.savedquery.alert.Channel;
import org.tally.search.ArticleSearch;
import org.tally.search.facet.Facet;
import org.tally.search.language.mistake.QueryMistakeException;
import org.tally.search.query.ArticleQuery;
import org.tally.search.query.FacetName;
import org.tally.web.Labels;
import org.tally.web.Wording;
import org.tally.web.saved.NewsWords;
import org.tally.web.saved.StoredQueries;
import org.tally.web.saved.alert.AlertPage.Choice;
import org.tally.web.saved.alert.AlertPage.Form;

/**
 * Lays out the alerts of a saved query.
 */
@Component
class AlertPages {

	/**
	 * The places that a query is mostly about; any other is named in the query itself.
	 */
	private static final int MOST_PLACES = 200;

	private final Alerts alerts;

	private final AlertChannels channels;

	private final AlertWords words;

	private final StoredQueries stored;

	private final ArticleSearch search;

	private final Labels labels;

	private final NewsWords news;

	private final Wording wording;

	AlertPages(Alerts alerts, AlertChannels channels, AlertWords words, StoredQueries stored, ArticleSearch search,
			Labels labels, NewsWords news, Wording wording) {
		this.alerts = alerts;
		this.channels = channels;
		this.words = words;
		this.stored = stored;
		this.search = search;
		this.labels = labels;
		this.news = news;
		this.wording = wording;
	}

	AlertPage of(SavedQuery saved, Form form, @Nullable String message, boolean failed) {
		String problem = null;
		List<Choice> places = List.of();
		try {
			places = places(this.stored.read(saved));
		}
		catch (QueryMistakeException ex) {
			problem = this.wording.text("saved.paused", ex.getMessage());
		}
		List<Alert> all = this.alerts.of(saved.id());
		return new AlertPage(saved.id(), saved.name(), problem, this.news.paused(saved),
				all.stream().map(this.words::row).toList(), this.channels.isReady(Channel.MAIL),
				all.size() >= Alerts.MOST,
				Arrays.stream(FigureType.values())
					.map((type) -> new Choice(type.code(), this.labels.of(FacetName.FIGURE, type.code())))
					.toList(),
				places, form, message, failed);
	}

	private List<Choice> places(ArticleQuery query) {
		List<Place> places = this.search.facet(query, FacetName.PLACE)
			.values()
			.stream()
			.map((value) -> value.value())
			.filter((id) -> !id.equals(FacetName.NONE))
			.limit(MOST_PLACES)
			.map(this.labels::place)
			.toList();
		Map<String, Long> sameName = places.stream()
			.collect(Collectors.groupingBy(this.labels::withCountry, Collectors.counting()));
		return places.stream()
			.map((place) -> new Choice(place.id(),
					(sameName.get(this.labels.withCountry(place)) > 1) ? exactly(place)
							: this.labels.withCountry(place)))
			.sorted((one, other) -> one.label().compareToIgnoreCase(other.label()))
			.toList();
	}

	/** A city and its region often have the same name. */
	private String exactly(Place place) {
		String around = this.labels.around(place);
		return this.wording.text("alert.place.exactly",
				around.isEmpty() ? place.name() : this.wording.text("place.within", place.name(), around),
				this.wording.text("place.kind.one." + place.kind().code()));
	}

}

package org.tally.web.saved.alert;

import java.util.Arrays;
import java.util.List;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.tally.article.figure.FigureType;
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

	private final Wording wording;

	AlertPages(Alerts alerts, AlertChannels channels, AlertWords words, StoredQueries stored, ArticleSearch search,
			Labels labels, Wording wording) {
		this.alerts = alerts;
		this.channels = channels;
		this.words = words;
		this.stored = stored;
		this.search = search;
		this.labels = labels;
		this.wording = wording;
	}

	AlertPage of(SavedQuery saved, Form form, @Nullable String message, boolean failed) {
		String paused = null;
		List<Choice> places = List.of();
		try {
			places = places(this.stored.read(saved));
		}
		catch (QueryMistakeException ex) {
			paused = this.wording.text("saved.paused", ex.getMessage());
		}
		List<Alert> all = this.alerts.of(saved.id());
		return new AlertPage(saved.id(), saved.name(), paused, all.stream().map(this.words::row).toList(),
				this.channels.isReady(Channel.MAIL), all.size() >= Alerts.MOST,
				Arrays.stream(FigureType.values())
					.map((type) -> new Choice(type.code(), this.labels.of(FacetName.FIGURE, type.code())))
					.toList(),
				places, form, message, failed);
	}

	private List<Choice> places(ArticleQuery query) {
		Facet places = this.search.facet(query, FacetName.PLACE);
		return places.values()
			.stream()
			.map((value) -> value.value())
			.filter((id) -> !id.equals(FacetName.NONE))
			.limit(MOST_PLACES)
			.map((id) -> new Choice(id, this.labels.withCountry(this.labels.place(id))))
			.sorted((one, other) -> one.label().compareToIgnoreCase(other.label()))
			.toList();
	}

}

package org.tally.web.saved.alert;

import java.util.Arrays;
import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.tally.article.figure.FigureType;
import org.tally.savedquery.SavedQuery;
import org.tally.savedquery.alert.Alert;
import org.tally.savedquery.alert.AlertChannels;
import org.tally.savedquery.alert.Alerts;
import org.tally.savedquery.alert.Channel;
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

	private final Alerts alerts;

	private final AlertChannels channels;

	private final AlertWords words;

	private final StoredQueries stored;

	private final AlertPlaces places;

	private final Labels labels;

	private final NewsWords news;

	private final Wording wording;

	AlertPages(Alerts alerts, AlertChannels channels, AlertWords words, StoredQueries stored, AlertPlaces places,
			Labels labels, NewsWords news, Wording wording) {
		this.alerts = alerts;
		this.channels = channels;
		this.words = words;
		this.stored = stored;
		this.places = places;
		this.labels = labels;
		this.news = news;
		this.wording = wording;
	}

	/**
	 * The page.
	 * @param typed what was typed, or null where nothing was
	 */
	AlertPage of(SavedQuery saved, @Nullable Form typed, @Nullable String message, boolean failed) {
		String problem = null;
		List<String> places = List.of();
		Form form = (typed != null) ? typed : Form.EMPTY;
		try {
			ArticleQuery query = this.stored.read(saved);
			Map<String, String> offered = this.places.offered(query);
			places = List.copyOf(offered.keySet());
			form = (typed != null) ? typed : this.places.own(query).map((own) -> form(own, offered)).orElse(form);
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

	/** Who alerts themselves to a place asks for figures there. */
	private static Form form(String own, Map<String, String> offered) {
		return offered.entrySet()
			.stream()
			.filter((place) -> place.getValue().equals(own))
			.findFirst()
			.map((place) -> Form.EMPTY.in(place.getKey()))
			.orElse(Form.EMPTY);
	}

}

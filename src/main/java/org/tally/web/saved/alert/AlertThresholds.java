package org.tally.web.saved.alert;

import java.util.Objects;

import org.jspecify.annotations.Nullable;

import org.springframework.stereotype.Component;
import org.tally.article.figure.FigureType;
import org.tally.article.mention.Coded;
import org.tally.search.news.Comparison;
import org.tally.search.news.Threshold;
import org.tally.search.query.ArticleQuery;
import org.tally.web.Wording;
import org.tally.web.saved.alert.AlertPage.Form;

/**
 * Reads what a figure must reach from the form. No field of it is passed over: who names
 * a figure and a place but no number means any such figure there.
 */
@Component
class AlertThresholds {

	/** Any figure: what is claimed of none is not told. */
	static final double ANY = 1;

	private final AlertPlaces places;

	private final Wording wording;

	AlertThresholds(AlertPlaces places, Wording wording) {
		this.places = places;
		this.wording = wording;
	}

	/**
	 * A form that means nothing, with what to change.
	 */
	static final class RefusedException extends IllegalArgumentException {

		private static final long serialVersionUID = 1L;

		RefusedException(String words) {
			super(words);
		}

	}

	/**
	 * The threshold, or null where every news is to be sent.
	 * @throws RefusedException if a field of it means nothing
	 */
	@Nullable Threshold read(Form form, ArticleQuery query) {
		String type = text(form.type());
		String number = text(form.number());
		String place = text(form.place());
		String id = place.isEmpty() ? null : this.places.read(place, query)
			.orElseThrow(() -> new RefusedException(this.wording.text("alert.refused.place", place)));
		if (type.isEmpty()) {
			// The search's own place stands in the form already, and chooses nothing.
			if (!number.isEmpty() || (id != null && !id.equals(this.places.own(query).orElse(null)))) {
				throw new RefusedException(this.wording.text("alert.refused.type"));
			}
			return null;
		}
		FigureType figure = Coded.of(FigureType.class, type);
		return number.isEmpty() ? new Threshold(figure, Comparison.AT_LEAST, ANY, id) : new Threshold(figure,
				Coded.of(Comparison.class, text(form.comparison())), Double.parseDouble(number), id);
	}

	private static String text(@Nullable String field) {
		return Objects.requireNonNullElse(field, "").strip();
	}

}

package org.tally.web.article.text;

import java.util.ArrayList;
import java.util.List;

import org.springframework.stereotype.Component;
import org.tally.article.EnrichedArticle;
import org.tally.article.mention.DateRange;
import org.tally.web.Labels;
import org.tally.web.Wording;
import org.tally.web.figure.FigureWords;
import org.tally.web.thing.ThingAddress;

/**
 * Everything to be marked in an article, with what each mark says on hover.
 */
@Component
public class Marks {

	private final FigureWords figures;

	private final Labels labels;

	private final Wording wording;

	Marks(FigureWords figures, Labels labels, Wording wording) {
		this.figures = figures;
		this.labels = labels;
		this.wording = wording;
	}

	public List<Mark> of(EnrichedArticle article) {
		List<Mark> marks = new ArrayList<>();
		for (int i = 0; i < article.figures().size(); i++) {
			marks.add(new Mark(MarkKind.FIGURES, article.figures().get(i).number(),
					this.figures.claim(article.figures().get(i)), i + 1, null));
		}
		article.actors()
			.forEach((actor) -> marks.add(new Mark(MarkKind.ACTORS, actor.at(),
					this.wording.text("mark.actor", actor.actor().name(), this.labels.one(actor.actor().kind())), 0,
					ThingAddress.actor(actor.actor().id()))));
		article.places()
			.forEach((place) -> marks.add(new Mark(MarkKind.PLACES, place.at(),
					this.wording.text("mark.place", this.labels.withCountry(place.place())), 0,
					ThingAddress.place(place.place().id()))));
		article.dates().forEach((date) -> {
			DateRange days = date.days();
			marks.add(new Mark(MarkKind.DATES, date.at(), (days != null)
					? this.wording.text("mark.date", this.wording.days(days)) : this.wording.text("mark.date.vague"), 0,
					null));
		});
		return marks;
	}

}

package org.tally.evaluation.figure;

import java.util.ArrayList;
import java.util.List;

import org.tally.article.Article;
import org.tally.article.EnrichedArticle;
import org.tally.article.figure.Figure;
import org.tally.article.mention.Mention;
import org.tally.article.mention.Named;
import org.tally.evaluation.measure.Spelling;

/**
 * Tells where in an article a name stands, as seen from a figure.
 */
final class Standing {

	/** So far into a text its headline may begin, behind a date or the outlet's name. */
	private static final int LEAD = 200;

	private final List<Mention> at = new ArrayList<>();

	private final List<Named> names = new ArrayList<>();

	private final int headlineEnd;

	Standing(EnrichedArticle article) {
		String text = article.article().text();
		article.actors().forEach((mention) -> {
			this.at.add(mention.at());
			this.names.add(new Named(mention.actor().id(), mention.actor().name(), mention.at().in(text)));
		});
		article.places().forEach((mention) -> {
			this.at.add(mention.at());
			this.names.add(new Named(mention.place().id(), mention.place().name(), mention.at().in(text)));
		});
		this.headlineEnd = headlineEnd(article.article());
	}

	private static int headlineEnd(Article article) {
		String title = article.title();
		if (title == null || title.isBlank()) {
			return Math.max(0, article.text().indexOf('\n'));
		}
		int start = article.text().indexOf(title);
		return (start >= 0 && start < LEAD) ? start + title.length() : 0;
	}

	/**
	 * Where an annotated name stands among those found.
	 */
	String of(String gold, Figure figure) {
		String place = "never found as a name";
		for (int i = 0; i < this.at.size(); i++) {
			if (Spelling.alike(gold, this.names.get(i))) {
				if (figure.sentence().contains(this.at.get(i))) {
					return "in the sentence";
				}
				if (this.at.get(i).end() <= this.headlineEnd) {
					place = "in the headline";
				}
				else if (!place.equals("in the headline")) {
					place = "elsewhere in the article";
				}
			}
		}
		return place;
	}

}

package org.tally.evaluation.figure;

import java.util.ArrayList;
import java.util.List;

import org.tally.article.EnrichedArticle;
import org.tally.evaluation.measure.Findings;
import org.tally.evaluation.measure.JsonLines;
import org.tally.evaluation.measure.Measure;
import org.tally.evaluation.name.NameSet;
import tools.jackson.databind.JsonNode;

/**
 * Measures articles that are annotated in full: figures, places, actors and the day of
 * publication.
 */
public final class ArticleMeasure implements Measure {

	@Override
	public void score(JsonNode node, EnrichedArticle found, Findings findings) {
		String text = found.article().text();
		JsonNode gold = node.get("gold");
		List<GoldFigure> figures = new ArrayList<>();
		gold.get("figures").forEach((figure) -> figures.add(GoldFigure.of(figure, text)));
		FigureScoring.score(figures, found, findings);
		NameSet places = NameSet.of(found.places().stream().map((place) -> place.at().in(text)));
		NameSet actors = NameSet.of(found.actors().stream().map((actor) -> actor.at().in(text)));
		names(gold.get("places")).score("places", places, actors, findings);
		names(gold.get("actors")).score("actors", actors, places, findings);
		String published = JsonLines.text(gold.get("publishedAt"));
		if (published != null) {
			boolean right = published.equals(String.valueOf(found.publishedAt()));
			findings.share("publishedAt", right);
			if (!right) {
				findings.miss("day of publication", (found.publishedAt() == null) ? "none found" : "another day");
			}
		}
	}

	private static NameSet names(JsonNode nodes) {
		return NameSet.of(nodes.valueStream().map(JsonLines::text));
	}

}

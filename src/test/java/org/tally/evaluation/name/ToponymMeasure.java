package org.tally.evaluation.name;

import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;

import org.jspecify.annotations.Nullable;
import org.tally.article.Article;
import org.tally.article.EnrichedArticle;
import org.tally.article.mention.Mention;
import org.tally.article.mention.Place;
import org.tally.article.mention.PlaceMention;
import org.tally.enrichment.Enricher;
import org.tally.evaluation.measure.Findings;
import org.tally.evaluation.measure.JsonLines;
import org.tally.evaluation.measure.Measure;
import org.tally.evaluation.measure.Pair;
import tools.jackson.databind.JsonNode;

/**
 * Measures mentions of places against annotated ones with coordinates.
 */
public final class ToponymMeasure implements Measure {

	/** A hundred miles, the distance up to which work on toponyms calls a place right. */
	private static final double NEAR_KM = 161;

	private final Enricher enricher;

	private final NearestCountry countries = new NearestCountry();

	public ToponymMeasure(Enricher enricher) {
		this.enricher = enricher;
	}

	@Override
	public void score(JsonNode node, EnrichedArticle found, Findings findings) {
		String text = found.article().text();
		List<Gold> gold = new ArrayList<>();
		node.get("gold")
			.forEach((place) -> gold.add(new Gold(JsonLines.at(place, text), JsonLines.number(place.get("lat")),
					JsonLines.number(place.get("lon")))));
		List<Pair<Gold, PlaceMention>> pairs = Pair.of(gold, Gold::at, found.places(), PlaceMention::at);
		Set<Object> paired = Collections.newSetFromMap(new IdentityHashMap<>());
		int near = 0;
		for (Pair<Gold, PlaceMention> pair : pairs) {
			paired.add(pair.gold());
			paired.add(pair.found());
			if (pair.gold().latitude() != null && pair.gold().longitude() != null) {
				boolean right = locate(new Point(pair.gold().latitude(), pair.gold().longitude()), pair.found().place(),
						findings);
				near += right ? 1 : 0;
			}
		}
		findings.add("mentions", pairs.size(), found.places().size(), gold.size());
		findings.share("found and within 161 km", near, gold.size());
		gold.stream()
			.filter((place) -> !paired.contains(place))
			.forEach((place) -> findings.miss("toponym", "missed: " + why(place, found)));
		found.places()
			.stream()
			.filter((place) -> !paired.contains(place))
			.forEach((place) -> findings.miss("toponym",
					"extra: " + (isListed(place.place()) ? "listed name" : "unlisted name")));
	}

	private boolean locate(Point gold, Place place, Findings findings) {
		Point given = Point.of(place);
		boolean right = given != null && gold.kilometresTo(given) <= NEAR_KM;
		findings.share("acc@161km|found", right);
		if (!right) {
			findings.miss("toponym",
					"too far: " + (given == null ? "no coordinates" : this.countries.of(gold).equals(place.country())
							? "namesake in the same country" : "namesake in another country"));
		}
		return right;
	}

	private String why(Gold place, EnrichedArticle found) {
		if (found.actors().stream().anyMatch((actor) -> actor.at().overlaps(place.at()))) {
			return "taken for an actor or part of one";
		}
		return isKnown(place.at().in(found.article().text())) ? "listed but not taken" : "not in the gazetteer";
	}

	/** Whether the gazetteer has a name, as a text tells in which it must be a place. */
	private boolean isKnown(String name) {
		Article probe = new Article("probe", null, "They have lived in the city of " + name + ", where it is quiet.",
				null, null, null, null, false);
		return this.enricher.enrich(probe).places().stream().anyMatch((mention) -> isListed(mention.place()));
	}

	private static boolean isListed(Place place) {
		return !place.id().startsWith("place:");
	}

	private record Gold(Mention at, @Nullable Double latitude, @Nullable Double longitude) {

	}

}

package org.tally.evaluation.figure;

import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;
import org.tally.article.EnrichedArticle;
import org.tally.article.figure.Figure;
import org.tally.article.mention.Named;
import org.tally.evaluation.measure.Findings;
import org.tally.evaluation.measure.JsonLines;
import org.tally.evaluation.measure.Measure;
import org.tally.evaluation.measure.Spelling;
import tools.jackson.databind.JsonNode;

/**
 * Measures texts of which one figure is known: whether it is found, with its type, unit
 * and place.
 */
public final class RecallMeasure implements Measure {

	/** Counts are whole, so that values this near are the same. */
	private static final double SAME = 0.5;

	@Override
	public void score(JsonNode node, EnrichedArticle found, Findings findings) {
		JsonNode gold = node.get("gold");
		double value = gold.get("value").asDouble();
		Set<String> types = gold.get("types").valueStream().map(JsonNode::asString).collect(Collectors.toSet());
		List<Figure> valued = found.figures().stream().filter((figure) -> has(figure, value)).toList();
		List<Figure> typed = valued.stream().filter((figure) -> types.contains(figure.type().code())).toList();
		findings.share("figures per text", found.figures().size(), 1);
		findings.share("value", !valued.isEmpty());
		findings.share("value+type", !typed.isEmpty());
		if (typed.isEmpty()) {
			String wanted = gold.get("types").valueStream().map(JsonNode::asString).collect(Collectors.joining("/"));
			findings.miss("known figure", valued.isEmpty() ? "number not found: " + wanted
					: "wrong type: " + wanted + " taken for " + valued.get(0).type().code());
			return;
		}
		ifStated(gold.get("unit"), "unit|typed", findings,
				(unit) -> typed.stream().anyMatch((figure) -> figure.unit().equals(unit)));
		ifStated(gold.get("place"), "place|typed", findings, (place) -> names(typed, found).anyMatch((name) -> {
			return Spelling.alike(place, name);
		}));
	}

	private static boolean has(Figure figure, double value) {
		return Stream.of(figure.bounds()).flatMap((bounds) -> Stream.ofNullable(bounds.low())).anyMatch(near(value))
				|| Stream.ofNullable(figure.bounds().high()).anyMatch(near(value));
	}

	private static Predicate<Double> near(double value) {
		return (bound) -> Math.abs(bound - value) < SAME;
	}

	private static void ifStated(@Nullable JsonNode gold, String share, Findings findings, Predicate<String> right) {
		String wanted = JsonLines.text(gold);
		if (wanted != null && !wanted.isEmpty()) {
			findings.share(share, right.test(wanted));
		}
	}

	private static Stream<Named> names(List<Figure> figures, EnrichedArticle found) {
		return Stream.concat(figures.stream().map(Figure::location).flatMap(Stream::ofNullable),
				found.places()
					.stream()
					.map((place) -> new Named(place.place().id(), place.place().name(),
							place.at().in(found.article().text()))));
	}

}

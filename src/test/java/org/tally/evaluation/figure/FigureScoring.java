package org.tally.evaluation.figure;

import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;

import org.tally.article.EnrichedArticle;
import org.tally.article.figure.Figure;
import org.tally.article.figure.FigureType;
import org.tally.evaluation.measure.Findings;
import org.tally.evaluation.measure.Pair;

/**
 * Measures figures at four levels, each including the one before: found at all, with the
 * right type, with the right bounds, with the right population. The core types, harm to
 * people and things, are measured apart from all.
 */
final class FigureScoring {

	private static final Set<FigureType> CORE = EnumSet.of(FigureType.KILLED, FigureType.INJURED, FigureType.CASUALTIES,
			FigureType.MISSING, FigureType.ABDUCTED, FigureType.DETAINED, FigureType.DISPLACED, FigureType.RETURNED,
			FigureType.TRAPPED, FigureType.DESTROYED);

	private static final Set<FigureType> PEOPLE = EnumSet.of(FigureType.KILLED, FigureType.INJURED,
			FigureType.CASUALTIES, FigureType.MISSING, FigureType.ABDUCTED, FigureType.DETAINED, FigureType.DISPLACED,
			FigureType.RETURNED, FigureType.TRAPPED, FigureType.IN_NEED, FigureType.ASSISTED, FigureType.FIGHTERS);

	private FigureScoring() {
	}

	static void score(List<GoldFigure> gold, EnrichedArticle article, Findings findings) {
		List<Pair<GoldFigure, Figure>> core = levels("core", CORE::contains, gold, article, findings);
		AttributeScoring attributes = new AttributeScoring(article, findings);
		core.stream().filter((pair) -> isTyped(pair)).forEach(attributes::score);
		causes(gold, article, levels("all", (type) -> true, gold, article, findings), findings);
	}

	private static List<Pair<GoldFigure, Figure>> levels(String scope, Predicate<FigureType> kept,
			List<GoldFigure> gold, EnrichedArticle article, Findings findings) {
		List<GoldFigure> wanted = gold.stream().filter((figure) -> kept.test(figure.type())).toList();
		List<Figure> given = article.figures().stream().filter((figure) -> kept.test(figure.type())).toList();
		List<Pair<GoldFigure, Figure>> pairs = pairs(wanted, given);
		level(scope + ".found", pairs, (pair) -> true, given, wanted, findings);
		level(scope + ".typed", pairs, FigureScoring::isTyped, given, wanted, findings);
		level(scope + ".bounded", pairs, FigureScoring::isBounded, given, wanted, findings);
		level(scope + ".full", pairs, FigureScoring::isFull, given, wanted, findings);
		return pairs;
	}

	private static void level(String name, List<Pair<GoldFigure, Figure>> pairs,
			Predicate<Pair<GoldFigure, Figure>> right, List<Figure> given, List<GoldFigure> wanted, Findings findings) {
		findings.add(name, (int) pairs.stream().filter(right).count(), given.size(), wanted.size());
	}

	static List<Pair<GoldFigure, Figure>> pairs(List<GoldFigure> gold, List<Figure> found) {
		return Pair.of(gold, GoldFigure::at, found, Figure::number);
	}

	private static boolean isTyped(Pair<GoldFigure, Figure> pair) {
		return pair.gold().type() == pair.found().type();
	}

	static boolean isBounded(Pair<GoldFigure, Figure> pair) {
		return isTyped(pair) && pair.gold().isBoundedAs(pair.found());
	}

	private static boolean isFull(Pair<GoldFigure, Figure> pair) {
		return isBounded(pair)
				&& (!PEOPLE.contains(pair.gold().type()) || pair.gold().population() == pair.found().population());
	}

	private static void causes(List<GoldFigure> gold, EnrichedArticle article, List<Pair<GoldFigure, Figure>> pairs,
			Findings findings) {
		Set<GoldFigure> missed = new HashSet<>(gold);
		Set<Figure> extra = new HashSet<>(article.figures());
		for (Pair<GoldFigure, Figure> pair : pairs) {
			missed.remove(pair.gold());
			extra.remove(pair.found());
			String type = pair.gold().type().code();
			if (!isTyped(pair)) {
				findings.miss("figure", "wrong type: " + type + " taken for " + pair.found().type().code());
			}
			else if (!isBounded(pair)) {
				findings.miss("figure", "wrong bounds: " + type);
			}
			else if (!isFull(pair)) {
				findings.miss("figure", "wrong population: " + AttributeScoring.code(pair.gold().population())
						+ " taken for " + AttributeScoring.code(pair.found().population()));
			}
		}
		missed.forEach((figure) -> findings.miss("figure", "not found: " + figure.type().code()));
		extra.forEach((figure) -> findings.miss("figure", "extra: " + figure.type().code()));
	}

}

package org.tally.web.figure;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.springframework.stereotype.Component;
import org.tally.article.figure.Basis;
import org.tally.article.figure.Figure;
import org.tally.article.figure.FigureType;
import org.tally.article.figure.Quantifier;
import org.tally.article.mention.Named;
import org.tally.search.hit.ArticleHit;
import org.tally.web.Labels;

/**
 * Puts the figures of an article in the order of what was asked: those of a type chosen
 * or named; those in a place chosen or named; those of the sentences shown that match. Of
 * figures that are equal in this, one of each type comes first, the gravest before the
 * others; of one type, what the headline gives, whatever is shown, then what one event
 * did before totals and standing numbers, then what the article says first.
 */
@Component
public class FigureOrder {

	private final Labels labels;

	private final Claims claims;

	public FigureOrder(Labels labels) {
		this.labels = labels;
		this.claims = new Claims(labels);
	}

	/**
	 * The figures of an article, each claim once.
	 */
	public List<NumberedFigure> of(ArticleHit hit, Asked asked) {
		HeadlineNumbers headline = new HeadlineNumbers((hit.title() != null) ? hit.title().text() : "");
		Comparator<NumberedFigure> wanted = wanted(hit, headline, asked);
		List<NumberedFigure> all = new ArrayList<>();
		for (Figure figure : hit.figures()) {
			all.add(new NumberedFigure(all.size() + 1, figure));
		}
		all.sort(wanted.thenComparing((NumberedFigure claim) -> !headline.has(claim.figure()))
			.thenComparing(FigureOrder::telling));
		List<NumberedFigure> claims = this.claims.once(all);
		// The more exact of two may be asked for less; it stands where the other stood.
		Map<NumberedFigure, Integer> tiers = new HashMap<>();
		Map<NumberedFigure, Integer> rounds = new HashMap<>();
		Map<FigureType, Integer> seen = new EnumMap<>(FigureType.class);
		int tier = 0;
		for (int i = 0; i < claims.size(); i++) {
			NumberedFigure claim = claims.get(i);
			if (i > 0 && wanted.compare(claims.get(i - 1), claim) < 0) {
				tier++;
			}
			tiers.put(claim, tier);
			rounds.put(claim, seen.merge(claim.figure().type(), 1, Integer::sum));
		}
		return claims.stream()
			.sorted(Comparator.comparing((NumberedFigure claim) -> tiers.get(claim))
				.thenComparing(rounds::get)
				.thenComparing((claim) -> claim.figure().type()))
			.toList();
	}

	private Comparator<NumberedFigure> wanted(ArticleHit hit, HeadlineNumbers headline, Asked asked) {
		Map<FigureType, Integer> nearest = new EnumMap<>(FigureType.class);
		hit.figures().forEach((figure) -> nearest.merge(figure.type(), nearness(hit, figure), Math::max));
		return Comparator.comparing((NumberedFigure claim) -> saysNoNumber(claim.figure()))
			.thenComparing((claim) -> !asked.isType(claim.figure()))
			.thenComparing((claim) -> -places(claim.figure(), asked))
			.thenComparing((claim) -> headline.has(claim.figure()) ? -nearest.get(claim.figure().type())
					: -nearness(hit, claim.figure()));
	}

	private static int nearness(ArticleHit hit, Figure figure) {
		return hit.passages().nearness(figure.sentence());
	}

	private static int telling(NumberedFigure one, NumberedFigure other) {
		return Comparator.comparing((Figure figure) -> figure.quantifier() == Quantifier.VAGUE)
			.thenComparing((figure) -> figure.basis() != Basis.EVENT)
			.thenComparing((figure) -> figure.sentence().start())
			.thenComparing((figure) -> -size(figure))
			.compare(one.figure(), other.figure());
	}

	/** "Several were killed": true, but a chip is for a number. */
	private static boolean saysNoNumber(Figure figure) {
		return figure.bounds().low() == null && figure.bounds().high() == null;
	}

	/** Of Mosul and Iraq, both of which are asked for, a figure of Mosul is in two. */
	private long places(Figure figure, Asked asked) {
		Named location = figure.location();
		if (location == null || asked.places().isEmpty()) {
			return 0;
		}
		List<String> within = this.labels.place(location.id()).within();
		return asked.places()
			.stream()
			.filter((ids) -> ids.contains(location.id()) || within.stream().anyMatch(ids::contains))
			.count();
	}

	private static double size(Figure figure) {
		Double low = figure.bounds().low();
		Double high = figure.bounds().high();
		return (low != null) ? low : (high != null) ? high : 0;
	}

}

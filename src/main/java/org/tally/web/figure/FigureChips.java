package org.tally.web.figure;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.tally.article.figure.Bounds;
import org.tally.article.figure.Figure;
import org.tally.article.figure.FigureStatus;
import org.tally.article.figure.FigureType;
import org.tally.article.figure.Population;
import org.tally.article.figure.Quantifier;
import org.tally.article.mention.Named;
import org.tally.web.Wording;

/**
 * Chooses the few figures of an article that tell most: of the types the reader asked
 * for, then one of each type, the gravest first, then the larger counts.
 */
@Component
public class FigureChips {

	/** What fits a line. */
	private static final int MOST = 4;

	private final FigureWords words;

	private final Wording wording;

	public FigureChips(FigureWords words, Wording wording) {
		this.words = words;
		this.wording = wording;
	}

	private record Candidate(int number, Figure figure, int round) {
	}

	private record Claim(FigureType type, Bounds bounds, @Nullable Population population, String unit) {

		static Claim of(Figure figure) {
			return new Claim(figure.type(), figure.bounds(), figure.population(), figure.unit());
		}

	}

	/**
	 * The chips of an article with these figures.
	 * @param asked codes of the figure types that the query chose
	 */
	public List<FigureChip> of(List<Figure> figures, Set<String> asked) {
		List<Candidate> chosen = candidates(figures).stream()
			.sorted(Comparator.comparing((Candidate candidate) -> saysNoNumber(candidate.figure()))
				.thenComparing((candidate) -> !asked.contains(candidate.figure().type().code()))
				.thenComparing(Candidate::round)
				.thenComparing((candidate) -> candidate.figure().type()))
			.limit(MOST)
			.toList();
		return chosen.stream().map((candidate) -> chip(candidate, chosen)).toList();
	}

	/**
	 * Each claim once, and in which round of its type it comes: a number before a vague
	 * word, the largest first.
	 */
	private static List<Candidate> candidates(List<Figure> figures) {
		List<Integer> bySize = new ArrayList<>();
		for (int i = 0; i < figures.size(); i++) {
			bySize.add(i);
		}
		bySize.sort(Comparator.comparing((Integer i) -> figures.get(i).quantifier() == Quantifier.VAGUE)
			.thenComparing((i) -> -size(figures.get(i))));
		Set<Claim> seen = new HashSet<>();
		List<Candidate> candidates = new ArrayList<>();
		for (int i : bySize) {
			Figure figure = figures.get(i);
			if (seen.add(Claim.of(figure))) {
				int round = (int) candidates.stream().filter((other) -> other.figure().type() == figure.type()).count();
				candidates.add(new Candidate(i + 1, figure, round));
			}
		}
		return candidates;
	}

	/** "Several were killed": true, but a chip is for a number. */
	private static boolean saysNoNumber(Figure figure) {
		return figure.bounds().low() == null && figure.bounds().high() == null;
	}

	private static double size(Figure figure) {
		Double low = figure.bounds().low();
		Double high = figure.bounds().high();
		return (low != null) ? low : (high != null) ? high : 0;
	}

	private FigureChip chip(Candidate candidate, List<Candidate> chosen) {
		Figure figure = candidate.figure();
		String words = this.words.claim(figure);
		String note = null;
		Named attribution = figure.attribution();
		if (attribution != null) {
			String said = this.wording.text("figure.said-by", attribution.name());
			words = this.wording.text("figure.qualified", words, said);
			boolean another = chosen.stream()
				.anyMatch((other) -> other != candidate && other.figure().type() == figure.type());
			note = another ? said : null;
		}
		if (figure.status() != FigureStatus.REPORTED) {
			note = this.words.status(figure);
		}
		return new FigureChip(candidate.number(), this.words.sign(figure), this.words.type(figure),
				this.words.noun(figure), note, words);
	}

}

package org.tally.evaluation.figure;

import java.time.temporal.ChronoUnit;

import org.jspecify.annotations.Nullable;
import org.tally.article.EnrichedArticle;
import org.tally.article.figure.Figure;
import org.tally.article.mention.Coded;
import org.tally.article.mention.DateRange;
import org.tally.article.mention.Named;
import org.tally.evaluation.measure.Findings;
import org.tally.evaluation.measure.Pair;
import org.tally.evaluation.measure.Spelling;

/**
 * Measures what belongs to a figure that was found with its type: quantifier, basis,
 * status, place, date, voice and perpetrator.
 */
final class AttributeScoring {

	/**
	 * A date found is right if it meets the annotated one and is no longer than a month.
	 */
	private static final int LONGEST = 31;

	private final EnrichedArticle article;

	private final Standing standing;

	private final Findings findings;

	AttributeScoring(EnrichedArticle article, Findings findings) {
		this.article = article;
		this.standing = new Standing(article);
		this.findings = findings;
	}

	void score(Pair<GoldFigure, Figure> pair) {
		GoldFigure gold = pair.gold();
		Figure found = pair.found();
		coded("quantifier", gold.quantifier(), found.quantifier());
		coded("basis", gold.basis(), found.basis());
		coded("status", gold.status(), found.status());
		named("location", gold.location(), found.location(), found);
		named("attribution", gold.attribution(), found.attribution(), found);
		named("perpetrator", gold.perpetrator(), found.perpetrator(), found);
		if (gold.date() != null) {
			dated(gold.date(), found);
		}
	}

	private void coded(String attribute, Coded gold, Coded found) {
		this.findings.share("attributes." + attribute, gold == found);
		if (gold != found) {
			this.findings.miss("figure's " + attribute, gold.code() + " taken for " + found.code());
		}
	}

	private void named(String attribute, @Nullable String gold, @Nullable Named found, Figure figure) {
		boolean right = Spelling.alike(gold, found);
		this.findings.share("attributes." + attribute, right);
		if (!right) {
			String cause = (gold == null) ? "given, but the article states none"
					: ((found == null) ? "none given" : "another given") + "; the right one is "
							+ this.standing.of(gold, figure);
			this.findings.miss("figure's " + attribute, cause);
		}
	}

	private void dated(DateRange gold, Figure figure) {
		boolean right = isRight(gold, figure.date());
		this.findings.share("attributes.date", right);
		if (!right) {
			boolean near = this.article.dates()
				.stream()
				.anyMatch((date) -> figure.sentence().contains(date.at()) && isRight(gold, date.days()));
			boolean known = this.article.dates().stream().anyMatch((date) -> isRight(gold, date.days()));
			this.findings.miss("figure's date", ((figure.date() == null) ? "none given" : "another given")
					+ "; the right one is "
					+ (near ? "in the sentence" : known ? "elsewhere in the article" : "never found as a date"));
		}
	}

	private static boolean isRight(DateRange gold, @Nullable DateRange found) {
		return found != null && !found.from().isAfter(gold.to()) && !found.to().isBefore(gold.from())
				&& ChronoUnit.DAYS.between(found.from(), found.to()) <= LONGEST;
	}

	static String code(@Nullable Coded value) {
		return (value != null) ? value.code() : "none";
	}

}

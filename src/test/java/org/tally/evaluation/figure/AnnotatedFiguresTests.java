package org.tally.evaluation.figure;

import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.Test;
import org.tally.article.figure.Basis;
import org.tally.article.figure.FigureStatus;
import org.tally.article.figure.FigureType;
import org.tally.article.figure.Population;
import org.tally.article.figure.Quantifier;
import org.tally.enrichment.Enricher;
import org.tally.evaluation.measure.Findings;

import static org.assertj.core.api.Assertions.assertThat;

class AnnotatedFiguresTests {

	private static final int FIGURES = 300;

	/** What is held of figures found with type and bounds: as measured. */
	private static final double BOUNDED = 0.97;

	/**
	 * What is held of what belongs to a figure: as measured, less a figure or two, so
	 * that what was gained is not lost unseen.
	 */
	private static final Map<String, Double> ATTRIBUTES = Map.of("quantifier", 0.99, "status", 0.98, "basis", 0.89,
			"location", 0.87, "date", 0.85, "attribution", 0.92, "perpetrator", 0.86);

	private static final Enricher ENRICHER = Enricher.load();

	private final AnnotatedFigures annotated = AnnotatedFigures.read();

	@Test
	void theWholeGuideIsAnnotated() {
		List<GoldFigure> figures = this.annotated.texts().stream().flatMap((text) -> text.figures().stream()).toList();
		assertThat(figures).hasSizeGreaterThanOrEqualTo(FIGURES);
		assertThat(figures).extracting(GoldFigure::type).contains(FigureType.values());
		assertThat(figures).extracting(GoldFigure::quantifier).contains(Quantifier.values());
		assertThat(figures).extracting(GoldFigure::population).contains(Population.values());
		assertThat(figures).extracting(GoldFigure::basis).contains(Basis.values());
		assertThat(figures).extracting(GoldFigure::status).contains(FigureStatus.values());
	}

	@Test
	void figuresAreFoundWithTypeAndBounds() {
		Findings findings = this.annotated.measure(ENRICHER);
		assertThat(findings.score("all.bounded").f1()).as(() -> String.join("\n", this.annotated.misses(ENRICHER)))
			.isGreaterThanOrEqualTo(BOUNDED);
	}

	@Test
	void whatBelongsToAFigureIsFound() {
		Findings findings = this.annotated.measure(ENRICHER);
		assertThat(ATTRIBUTES).allSatisfy((attribute, floor) -> assertThat(findings.share("attributes." + attribute))
			.as(() -> attribute + ": " + findings.causes().get("figure's " + attribute))
			.isGreaterThanOrEqualTo(floor));
	}

}

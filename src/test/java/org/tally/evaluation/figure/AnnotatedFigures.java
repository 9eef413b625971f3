package org.tally.evaluation.figure;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

import org.jspecify.annotations.Nullable;
import org.tally.article.figure.Figure;
import org.tally.enrichment.Enricher;
import org.tally.evaluation.measure.Findings;
import org.tally.evaluation.measure.Pair;

/**
 * The project's own annotated texts.
 */
public final class AnnotatedFigures {

	private static final String FILE = "/org/tally/enrichment/annotated-figures.txt";

	private final List<AnnotatedText> texts = new ArrayList<>();

	private AnnotatedFigures() {
	}

	public static AnnotatedFigures read() {
		AnnotatedFigures annotated = new AnnotatedFigures();
		try (InputStream in = AnnotatedFigures.class.getResourceAsStream(FILE)) {
			for (String block : new String(in.readAllBytes(), StandardCharsets.UTF_8).split("\\n\\s*\\n")) {
				annotated.readBlock(block);
			}
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
		return annotated;
	}

	private void readBlock(String block) {
		String text = "";
		LocalDate publishedAt = null;
		List<GoldFigure> figures = new ArrayList<>();
		for (String line : block.split("\\n")) {
			if (line.startsWith("text ")) {
				text = line.substring("text ".length());
			}
			else if (line.startsWith("published ")) {
				publishedAt = LocalDate.parse(line.substring("published ".length()).strip());
			}
			else if (line.startsWith("figure ")) {
				figures.add(FigureLine.read(line.substring("figure ".length()), text));
			}
			else if (!line.startsWith("#") && !line.isBlank()) {
				throw new IllegalArgumentException("Neither text nor figure: " + line);
			}
		}
		if (!text.isEmpty()) {
			this.texts.add(new AnnotatedText(text, publishedAt, List.copyOf(figures)));
		}
	}

	List<AnnotatedText> texts() {
		return this.texts;
	}

	/**
	 * Enriches the texts and measures the outcome.
	 */
	public Findings measure(Enricher enricher) {
		Findings findings = new Findings();
		for (AnnotatedText text : this.texts) {
			FigureScoring.score(text.figures(), enricher.enrich(text.article()), findings);
		}
		return findings;
	}

	/**
	 * Each figure that was missed, misread or made up, with its text.
	 */
	List<String> misses(Enricher enricher) {
		List<String> misses = new ArrayList<>();
		for (AnnotatedText text : this.texts) {
			List<Figure> found = enricher.enrich(text.article()).figures();
			List<Pair<GoldFigure, Figure>> pairs = FigureScoring.pairs(text.figures(), found);
			for (GoldFigure gold : text.figures()) {
				Figure given = pairs.stream()
					.filter((pair) -> pair.gold() == gold)
					.map(Pair::found)
					.findFirst()
					.orElse(null);
				if (given == null || !FigureScoring.isBounded(new Pair<>(gold, given))) {
					misses.add("wanted " + told(text, gold) + ", " + told(text, given) + ": " + text.text());
				}
			}
			found.stream()
				.filter((figure) -> pairs.stream().noneMatch((pair) -> pair.found() == figure))
				.forEach((extra) -> misses.add("extra, " + told(text, extra) + ": " + text.text()));
		}
		return misses;
	}

	private static String told(AnnotatedText text, GoldFigure gold) {
		return "'" + gold.at().in(text.text()) + "' " + gold.type().code() + " " + gold.low() + ".." + gold.high();
	}

	private static String told(AnnotatedText text, @Nullable Figure found) {
		return (found == null) ? "found nothing" : "found '" + found.number().in(text.text()) + "' "
				+ found.type().code() + " " + found.bounds().low() + ".." + found.bounds().high();
	}

}

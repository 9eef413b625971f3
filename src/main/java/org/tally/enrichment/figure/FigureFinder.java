package org.tally.enrichment.figure;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;

import org.jspecify.annotations.Nullable;
import org.tally.article.Basis;
import org.tally.article.Figure;
import org.tally.article.FigureStatus;
import org.tally.article.FigureType;
import org.tally.article.Mention;
import org.tally.article.Population;
import org.tally.enrichment.number.Quantity;
import org.tally.enrichment.number.QuantityFinder;
import org.tally.enrichment.place.Nationalities;
import org.tally.enrichment.text.Document;
import org.tally.enrichment.text.Sentence;

/**
 * Finds the figures of an article.
 */
public final class FigureFinder {

	private final QuantityFinder quantities = new QuantityFinder();

	private final Vocabulary vocabulary = new Vocabulary();

	private final Grammar grammar = new Grammar();

	private final NounPhraseParser phrases;

	private final TypeLinker linker = new TypeLinker(this.vocabulary, this.grammar);

	public FigureFinder(Nationalities nationalities) {
		this.phrases = new NounPhraseParser(this.vocabulary, this.grammar, nationalities);
	}

	/**
	 * The figures in text order.
	 * @param names what else the text was found to hold
	 */
	public List<Figure> find(Document document, Names names) {
		List<Figure> figures = new ArrayList<>();
		BitSet taken = names.dateTokens(document);
		for (Sentence sentence : document.sentences()) {
			Count previous = null;
			for (Count count : this.linker.link(document, sentence, counts(document, sentence, taken))) {
				if (isFigure(count)) {
					figures.add(figure(document, sentence, count, previous));
					previous = count;
				}
			}
		}
		return figures;
	}

	private List<Count> counts(Document document, Sentence sentence, BitSet taken) {
		List<Count> counts = new ArrayList<>();
		for (Quantity quantity : this.quantities.find(document, sentence, taken)) {
			NounPhrase phrase = this.phrases.parse(document, quantity, sentence.to());
			Noun noun = phrase.noun();
			boolean countless = (noun != null) ? noun.isFigureless() : quantity.isArticle();
			if (!countless) {
				counts.add(new Count(quantity, phrase, null, -1));
			}
		}
		return counts;
	}

	/**
	 * "a" counts a person harmed or a thing destroyed or seized, never an attack or a
	 * munition.
	 */
	private static boolean isFigure(Count count) {
		Noun noun = count.phrase().noun();
		if (!count.quantity().isArticle() || noun == null) {
			return count.type() != null;
		}
		return switch (noun.category()) {
			case PERSON -> count.type() == FigureType.KILLED || count.type() == FigureType.INJURED
					|| count.type() == FigureType.ABDUCTED || count.type() == FigureType.DETAINED
					|| count.type() == FigureType.MISSING;
			case THING -> count.type() == FigureType.DESTROYED || count.type() == FigureType.SEIZED;
			default -> false;
		};
	}

	private Figure figure(Document document, Sentence sentence, Count count, @Nullable Count previous) {
		NounPhrase phrase = count.phrase();
		Noun noun = phrase.noun();
		boolean people = noun == null || noun.isPeople();
		String unit = "people";
		if (noun != null && noun.category() == Noun.Category.HOUSEHOLD) {
			unit = "households";
		}
		else if (!people) {
			unit = document.words(phrase.head(), phrase.to());
		}
		Population population = !people ? null : (noun != null) ? noun.population() : Population.PEOPLE;
		FigureType type = (count.type() != null) ? count.type() : FigureType.OTHER;
		Mention number = document.mention(count.quantity().from(), count.quantity().to());
		return new Figure(type, count.quantity().bounds(), count.quantity().quantifier(), unit, population,
				phrase.isElided() ? null : document.words(phrase.from(), phrase.to()), number,
				document.mention(sentence.from(), sentence.to()), null, null, null, null, Basis.EVENT,
				FigureStatus.REPORTED);
	}

}

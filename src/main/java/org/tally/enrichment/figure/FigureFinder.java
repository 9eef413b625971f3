package org.tally.enrichment.figure;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;

import org.jspecify.annotations.Nullable;
import org.tally.article.Figure;
import org.tally.article.FigureType;
import org.tally.enrichment.figure.detail.DetailRules;
import org.tally.enrichment.figure.context.Names;
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

	private final DetailRules rules = new DetailRules();

	private final NounPhraseParser phrases;

	private final TypeLinker linker = new TypeLinker(this.vocabulary, this.grammar);

	public FigureFinder(Nationalities nationalities) {
		this.phrases = new NounPhraseParser(this.vocabulary, this.grammar, nationalities);
	}

	/**
	 * The figures in text order.
	 * @param names what else the text was found to hold
	 * @param publishedAt what "since" runs to, or null
	 */
	public List<Figure> find(Document document, Names names, @Nullable LocalDate publishedAt) {
		BitSet taken = names.dateTokens(document);
		FigureDetails details = new FigureDetails(document, names);
		List<Sentence> sentences = document.sentences();
		for (int number = 0; number < sentences.size(); number++) {
			Sentence sentence = sentences.get(number);
			List<Count> counts = this.linker.link(document, sentence, counts(document, sentence, taken));
			for (Count count : counts) {
				FigureType type = count.type();
				if (type != null && isFigure(count)) {
					details.add(number, sentence, count, type);
				}
			}
		}
		return details.figures(this.rules, publishedAt);
	}

	private List<Count> counts(Document document, Sentence sentence, BitSet taken) {
		List<Count> counts = new ArrayList<>();
		for (Quantity quantity : this.quantities.find(document, sentence, taken)) {
			NounPhrase phrase = this.phrases.parse(document, quantity, sentence.to());
			Noun noun = phrase.noun();
			boolean one = document.token(quantity.from()).is("one") && document.token(quantity.to()).is("of")
					&& (noun == null || (noun.category() != Noun.Category.MUNITION && !noun.isPeople()));
			boolean countless = one || ((noun != null) ? noun.isFigureless() : quantity.isArticle());
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

}

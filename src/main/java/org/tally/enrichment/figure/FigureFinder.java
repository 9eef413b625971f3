package org.tally.enrichment.figure;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;

import org.jspecify.annotations.Nullable;
import org.tally.article.figure.Figure;
import org.tally.article.figure.FigureType;
import org.tally.article.figure.Quantifier;
import org.tally.enrichment.figure.context.Names;
import org.tally.enrichment.figure.count.BareNouns;
import org.tally.enrichment.figure.count.Count;
import org.tally.enrichment.figure.count.Grammar;
import org.tally.enrichment.figure.count.Noun;
import org.tally.enrichment.figure.count.NounPhrase;
import org.tally.enrichment.figure.count.NounPhraseParser;
import org.tally.enrichment.figure.count.Vocabulary;
import org.tally.enrichment.figure.count.WholeRule;
import org.tally.enrichment.figure.detail.DetailRules;
import org.tally.enrichment.figure.link.TypeLinker;
import org.tally.enrichment.number.Quantity;
import org.tally.enrichment.number.QuantityFinder;
import org.tally.enrichment.place.Nationalities;
import org.tally.enrichment.text.Document;
import org.tally.enrichment.text.Sentence;
import org.tally.enrichment.text.Token;

/**
 * Finds the figures of an article.
 */
public final class FigureFinder {

	private final QuantityFinder quantities = new QuantityFinder();

	private final Vocabulary vocabulary = new Vocabulary();

	private final Grammar grammar = new Grammar();

	private final BareNouns bareNouns = new BareNouns(this.vocabulary, this.grammar);

	private final WholeRule wholes = new WholeRule(this.grammar);

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
		Count carried = null;
		for (int number = 0; number < sentences.size(); number++) {
			Sentence sentence = sentences.get(number);
			List<Count> counts = this.linker.link(document, sentence, counts(document, sentence, taken), carried);
			carried = counts.isEmpty() ? null : counts.get(0);
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
		Quantity previous = null;
		Count headline = this.bareNouns.headline(document, sentence);
		if (headline != null) {
			counts.add(headline);
		}
		for (Quantity quantity : this.quantities.find(document, sentence, taken)) {
			boolean whole = this.wholes.isWhole(document, previous, quantity);
			previous = quantity;
			NounPhrase phrase = this.phrases.parse(document, quantity, sentence.to());
			boolean inside = !counts.isEmpty() && quantity.from() < counts.get(counts.size() - 1).to();
			if (whole || inside || isConversion(document, counts, quantity, phrase)) {
				continue;
			}
			Noun noun = phrase.noun();
			boolean one = document.token(quantity.from()).is("one") && document.token(quantity.to()).is("of")
					&& !phrase.isPredicate()
					&& (noun == null || (noun.category() != Noun.Category.MUNITION && !noun.isPeople()));
			boolean countless = one || isYear(document, quantity, noun)
					|| ((noun != null) ? noun.isFigureless() : quantity.isArticle());
			if (!countless) {
				Count count = new Count(quantity, phrase, null, -1);
				counts.add(count);
				counts.addAll(this.bareNouns.behind(document, sentence, count));
			}
		}
		return counts;
	}

	/** "1,200 sq km (460 sq miles)", "40 million euros ($44 million)": one figure. */
	private static boolean isConversion(Document document, List<Count> counts, Quantity quantity, NounPhrase phrase) {
		if (counts.isEmpty() || !document.token(quantity.from() - 1).text().equals("(")) {
			return false;
		}
		Count last = counts.get(counts.size() - 1);
		boolean same = last.to() == quantity.from() - 1;
		return same && measure(last.quantity(), last.phrase()) != null
				&& measure(last.quantity(), last.phrase()) == measure(quantity, phrase);
	}

	private static Noun.@Nullable Category measure(Quantity quantity, NounPhrase phrase) {
		Noun noun = phrase.noun();
		if (quantity.isMoney() || (noun != null && noun.category() == Noun.Category.MONEY)) {
			return Noun.Category.MONEY;
		}
		return (noun != null && noun.category() == Noun.Category.AREA) ? Noun.Category.AREA : null;
	}

	/** "the 2013 siege": a number of our time before what is no person. */
	private static boolean isYear(Document document, Quantity quantity, @Nullable Noun noun) {
		Double value = quantity.bounds().low();
		Token token = document.token(quantity.to() - 1);
		boolean year = value != null && value > 1900 && value < 2040 && value % 100 != 0 && token.isNumber()
				&& token.text().length() == 4 && quantity.quantifier() == Quantifier.EXACT && !quantity.isMoney();
		boolean counted = noun != null && noun.isPeople() && noun.category() != Noun.Category.UNKNOWN
				&& (noun.type() == null || noun.type() == FigureType.FIGHTERS || noun.type() == FigureType.DISPLACED);
		return year && !counted;
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
			case UNKNOWN -> count.type() == FigureType.KILLED || count.type() == FigureType.INJURED
					|| count.type() == FigureType.ABDUCTED || count.type() == FigureType.DETAINED;
			case THING -> count.type() == FigureType.DESTROYED || count.type() == FigureType.SEIZED;
			default -> false;
		};
	}

}

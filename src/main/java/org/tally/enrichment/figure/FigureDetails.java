package org.tally.enrichment.figure;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

import org.jspecify.annotations.Nullable;
import org.tally.article.figure.Figure;
import org.tally.article.figure.FigureType;
import org.tally.article.figure.Population;
import org.tally.article.mention.ActorMention;
import org.tally.article.mention.Mention;
import org.tally.enrichment.figure.context.Claim;
import org.tally.enrichment.figure.context.Names;
import org.tally.enrichment.figure.context.Spans;
import org.tally.enrichment.figure.count.Count;
import org.tally.enrichment.figure.count.Noun;
import org.tally.enrichment.figure.count.NounPhrase;
import org.tally.enrichment.figure.count.PopulationRule;
import org.tally.enrichment.figure.detail.DetailRules;
import org.tally.enrichment.figure.detail.Details;
import org.tally.enrichment.text.Document;
import org.tally.enrichment.text.Sentence;
import org.tally.enrichment.text.Token;

/**
 * Turns the typed counts of one article into figures.
 */
final class FigureDetails {

	/** Words from "of" to what the whole is: "of the 54 residential districts". */
	private static final int WHOLE_REACH = 6;

	private static final int SHORTEST_PLURAL = 4;

	private final Document document;

	private final Names names;

	private final Spans<ActorMention> actors;

	private final List<Count> counts = new ArrayList<>();

	private final List<Claim> claims = new ArrayList<>();

	private final List<Sentence> sentences = new ArrayList<>();

	private final List<@Nullable Population> populations = new ArrayList<>();

	private final List<String> units = new ArrayList<>();

	/** Of the last count that is no part of another. */
	private @Nullable Population continued;

	FigureDetails(Document document, Names names) {
		this.document = document;
		this.names = names;
		this.actors = Spans.of(document, names.actors(), ActorMention::at);
	}

	/**
	 * Takes the next count in text order.
	 * @param number index of its sentence in the article
	 */
	void add(int number, Sentence sentence, Count count, FigureType type) {
		int last = this.sentences.size() - 1;
		boolean same = last >= 0 && this.sentences.get(last).equals(sentence);
		boolean continues = same || count.isOfThem(this.document);
		Population population = PopulationRule.find(this.document, count, continues ? this.continued : null,
				this.actors);
		this.continued = PopulationRule.isPart(this.document, count) ? this.continued : population;
		this.populations.add(population);
		this.sentences.add(sentence);
		this.counts.add(count);
		this.claims
			.add(new Claim(number, sentence, type, count.quantity().bounds(), count.from(), count.to(), count.cue()));
	}

	/**
	 * The figures of the counts taken, in text order.
	 */
	List<Figure> figures(DetailRules rules, @Nullable LocalDate publishedAt) {
		List<Details> details = rules.find(this.document, this.names, publishedAt, this.claims);
		List<Figure> figures = new ArrayList<>();
		for (int i = 0; i < this.counts.size(); i++) {
			this.units.add(unit(i));
			figures.add(figure(i, details.get(i)));
		}
		return figures;
	}

	private Figure figure(int index, Details details) {
		Count count = this.counts.get(index);
		Sentence sentence = this.sentences.get(index);
		NounPhrase phrase = count.phrase();
		Mention number = this.document.mention(count.quantity().from(), count.quantity().to());
		return new Figure(this.claims.get(index).type(), count.quantity().bounds(), count.quantity().quantifier(),
				this.units.get(index), this.populations.get(index),
				phrase.isElided() ? null : this.document.words(phrase.from(), phrase.to()), number,
				this.document.mention(sentence.from(), sentence.to()), details.location(), details.date(),
				details.voice(), details.perpetrator(), details.basis(), details.status());
	}

	private String unit(int index) {
		Count count = this.counts.get(index);
		NounPhrase phrase = count.phrase();
		Noun noun = phrase.noun();
		if (count.quantity().isMoney() || count.type() == FigureType.FUNDING) {
			return "dollars";
		}
		if (phrase.isElided() && !PopulationRule.isOfPeople(count.type())) {
			return thing(index);
		}
		if (noun == null || noun.category() == Noun.Category.PERSON
				|| (noun.category() == Noun.Category.UNKNOWN && PopulationRule.isOfPeople(count.type()))) {
			return "people";
		}
		return (noun.category() == Noun.Category.HOUSEHOLD) ? "households"
				: this.document.words(phrase.head(), phrase.to());
	}

	/**
	 * What a number alone counts: the whole that it is of ("nine of the 30 tents"), or
	 * what the count before it counts ("ten tanks were hit; six were destroyed").
	 */
	private String thing(int index) {
		int at = this.counts.get(index).to();
		at += this.document.token(at).is("out") ? 1 : 0;
		boolean of = this.document.token(at).is("of");
		for (int i = at + 1; of && i <= at + WHOLE_REACH && !this.document.token(i).isMark(); i++) {
			Token token = this.document.token(i);
			boolean plural = token.isWord() && token.fold().length() >= SHORTEST_PLURAL && token.fold().endsWith("s");
			if (plural && !token.isCapitalised() && !token.is("this")) {
				return token.text();
			}
		}
		int before = index - 1;
		boolean near = before >= 0 && this.claims.get(before).number() + 1 >= this.claims.get(index).number();
		boolean things = near && !PopulationRule.isOfPeople(this.counts.get(before).type())
				&& this.counts.get(before).type() != FigureType.FUNDING;
		return things ? this.units.get(before) : "things";
	}

}

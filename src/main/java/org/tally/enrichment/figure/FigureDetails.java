package org.tally.enrichment.figure;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

import org.jspecify.annotations.Nullable;
import org.tally.article.mention.ActorMention;
import org.tally.article.figure.Figure;
import org.tally.article.figure.FigureType;
import org.tally.article.mention.Mention;
import org.tally.article.figure.Population;
import org.tally.enrichment.figure.context.Claim;
import org.tally.enrichment.figure.detail.DetailRules;
import org.tally.enrichment.figure.detail.Details;
import org.tally.enrichment.figure.context.Names;
import org.tally.enrichment.figure.context.Spans;
import org.tally.enrichment.figure.count.Count;
import org.tally.enrichment.figure.count.Noun;
import org.tally.enrichment.figure.count.NounPhrase;
import org.tally.enrichment.figure.count.PopulationRule;
import org.tally.enrichment.text.Document;
import org.tally.enrichment.text.Sentence;

/**
 * Turns the typed counts of one article into figures.
 */
final class FigureDetails {

	private final Document document;

	private final Names names;

	private final Spans<ActorMention> actors;

	private final List<Count> counts = new ArrayList<>();

	private final List<Claim> claims = new ArrayList<>();

	private final List<Sentence> sentences = new ArrayList<>();

	private final List<@Nullable Population> populations = new ArrayList<>();

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
				unit(phrase, count), this.populations.get(index),
				phrase.isElided() ? null : this.document.words(phrase.from(), phrase.to()), number,
				this.document.mention(sentence.from(), sentence.to()), details.location(), details.date(),
				details.voice(), details.perpetrator(), details.basis(), details.status());
	}

	private String unit(NounPhrase phrase, Count count) {
		Noun noun = phrase.noun();
		if (count.quantity().isMoney() || count.type() == FigureType.FUNDING) {
			return "dollars";
		}
		if (noun == null || noun.category() == Noun.Category.PERSON
				|| (noun.category() == Noun.Category.UNKNOWN && PopulationRule.isOfPeople(count.type()))) {
			return "people";
		}
		return (noun.category() == Noun.Category.HOUSEHOLD) ? "households"
				: this.document.words(phrase.head(), phrase.to());
	}

}

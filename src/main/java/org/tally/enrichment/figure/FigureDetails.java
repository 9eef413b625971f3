package org.tally.enrichment.figure;

import java.time.LocalDate;
import java.util.BitSet;

import org.jspecify.annotations.Nullable;
import org.tally.article.Basis;
import org.tally.article.DateRange;
import org.tally.article.Figure;
import org.tally.article.FigureType;
import org.tally.article.Mention;
import org.tally.article.Named;
import org.tally.article.Population;
import org.tally.enrichment.text.Document;
import org.tally.enrichment.text.Sentence;

/**
 * Turns the typed counts of one article into figures, in text order. What a sentence
 * leaves unsaid (where, when, by whom) is taken from the figure before it.
 */
final class FigureDetails {

	private final Document document;

	private final NameIndex names;

	private final @Nullable LocalDate publishedAt;

	private final Rules rules;

	private @Nullable Figure last;

	private @Nullable Sentence lastSentence;

	private int lastNumber;

	private @Nullable Population continued;

	private @Nullable Named lastVoice;

	/**
	 * The rules, which all articles share.
	 */
	record Rules(TimeRule time, VoiceRule voice, PerpetratorRule perpetrator, CircumstanceRule circumstance) {

		static Rules of(Grammar grammar) {
			return new Rules(new TimeRule(grammar), new VoiceRule(grammar), new PerpetratorRule(),
					new CircumstanceRule());
		}

	}

	FigureDetails(Document document, Names names, @Nullable LocalDate publishedAt, Rules rules) {
		this.document = document;
		this.names = NameIndex.of(document, names, rules.time(), publishedAt);
		this.publishedAt = publishedAt;
		this.rules = rules;
	}

	/**
	 * The figure of a count.
	 * @param sentenceNumber index of the sentence in the article
	 * @param counted tokens of all the counts of the sentence
	 */
	Figure figure(int sentenceNumber, Count count, @Nullable Count next, FigureType type, BitSet counted) {
		Sentence sentence = this.document.sentences().get(sentenceNumber);
		Figure before = this.last;
		boolean same = sentence.equals(this.lastSentence);
		DateRange date = this.rules.time().find(this.document, sentence, count, this.names, this.publishedAt);
		Named voice = this.rules.voice().find(this.document, sentence, count, this.names, this.lastVoice);
		Named place = LocationRule.find(this.document, sentence, count, next, this.names);
		Named perpetrator = this.rules.perpetrator().find(this.document, sentence, count, this.names, voice, counted);
		if (place == null) {
			int after = (this.lastSentence != null) ? this.lastSentence.to() : 0;
			place = same ? null : LocationRule.before(this.document, sentence, after, this.names);
		}
		if (before != null) {
			boolean soon = sentenceNumber - this.lastNumber <= 2;
			place = (place != null) ? place : before.location();
			voice = (voice != null || !same) ? voice : before.attribution();
			perpetrator = (perpetrator != null || !soon || !isHarm(type)) ? perpetrator : before.perpetrator();
		}
		this.lastVoice = (voice != null) ? voice : this.lastVoice;
		Basis basis = this.rules.circumstance().basis(this.document, sentence, count, date);
		if (date == null && basis == Basis.EVENT) {
			date = TimeRule.around(sentence, this.names);
		}
		Population population = PopulationRule.find(this.document, count,
				(same || ListLinker.isOfThem(this.document, count)) ? this.continued : null, this.names);
		this.continued = PopulationRule.isPart(this.document, count) ? this.continued : population;
		NounPhrase phrase = count.phrase();
		Mention number = this.document.mention(count.quantity().from(), count.quantity().to());
		Figure figure = new Figure(type, count.quantity().bounds(), count.quantity().quantifier(), unit(phrase, count),
				population, phrase.isElided() ? null : this.document.words(phrase.from(), phrase.to()), number,
				this.document.mention(sentence.from(), sentence.to()), place, date, voice, perpetrator, basis,
				this.rules.circumstance().status(this.document, sentence, count));
		this.last = figure;
		this.lastSentence = sentence;
		this.lastNumber = sentenceNumber;
		return figure;
	}

	private static boolean isHarm(FigureType type) {
		return type == FigureType.KILLED || type == FigureType.INJURED || type == FigureType.CASUALTIES
				|| type == FigureType.DESTROYED;
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

package org.tally.enrichment.figure.count;

import java.util.List;

import org.jspecify.annotations.Nullable;
import org.tally.article.figure.FigureType;
import org.tally.article.figure.Population;
import org.tally.enrichment.number.Quantity;
import org.tally.enrichment.place.Nationalities;
import org.tally.enrichment.text.Document;
import org.tally.enrichment.text.Phrases;
import org.tally.enrichment.text.Token;

/**
 * Reads the noun phrase behind a number: adjectives, names and nouns up to its head, the
 * last of the nouns that follow one another ("Islamic State militants", "rescue
 * workers").
 */
public final class NounPhraseParser {

	/** Words between a number and its head noun. */
	private static final int REACH = 7;

	private static final Noun A_PEOPLE = new Noun(Noun.Category.PERSON, Population.PEOPLE, null);

	private static final Noun A_FORCE = new Noun(Noun.Category.PERSON, Population.PEOPLE, FigureType.FIGHTERS);

	private static final Noun UNKNOWN = new Noun(Noun.Category.UNKNOWN, Population.PEOPLE, null);

	private final Vocabulary vocabulary;

	private final Grammar grammar;

	private final Nationalities nationalities;

	private final PhraseEnd ends;

	public NounPhraseParser(Vocabulary vocabulary, Grammar grammar, Nationalities nationalities) {
		this.vocabulary = vocabulary;
		this.grammar = grammar;
		this.nationalities = nationalities;
		this.ends = new PhraseEnd(vocabulary, grammar);
	}

	public NounPhrase parse(Document document, Quantity quantity, int limit) {
		NounPhrase force = force(document, quantity.isArticle() ? quantity.to() + 1 : quantity.to(), limit);
		if (force != null) {
			return quantity.isArticle() ? NounPhrase.elided(quantity.to()) : force;
		}
		List<Token> tokens = document.tokens();
		int from = start(document, quantity, limit);
		int end = Math.min(limit, from + REACH);
		int at = from;
		NounPhrase found = null;
		while (at < end) {
			Phrases.Match<Noun> match = nounAt(document, at, limit);
			if (match != null && found != null && isWhole(document, found, match)) {
				break;
			}
			if (match != null && !isPredicate(tokens, match, limit, at == from && found == null)) {
				found = new NounPhrase(from, match.to(), match.value(), at);
				at = match.to();
				end = Math.min(limit, at + 2);
			}
			else if (this.ends.stops(document, at, limit)
					|| (found != null && !tokens.get(at).hyphenated() && !isName(document, found, at, limit))) {
				break;
			}
			else {
				at++;
			}
		}
		if (found == null && at == from) {
			found = predicate(document, quantity, limit);
		}
		if (found != null && quantity.isArticle() && this.vocabulary.isPlural(document.token(found.to() - 1))) {
			return NounPhrase.elided(quantity.to());
		}
		if (found != null && isAttributive(document, found, quantity, limit)) {
			return quantity.isArticle() ? NounPhrase.elided(quantity.to())
					: new NounPhrase(from, found.to() + 1, UNKNOWN, found.to());
		}
		return (found != null) ? found : unknown(document, quantity, from, at);
	}

	/** "a terrorist organisation", "two police stations": a noun before the head. */
	private boolean isAttributive(Document document, NounPhrase found, Quantity quantity, int limit) {
		Token last = document.token(found.to() - 1);
		Token next = document.token(found.to());
		Noun noun = found.noun();
		boolean person = noun != null && noun.category() == Noun.Category.PERSON;
		if (!person || found.isPredicate() || last.fold().endsWith("s") || found.to() >= limit || !next.isWord()
				|| next.isCapitalised() || next.fold().length() < 4 || this.grammar.endsNounPhrase(next)
				|| this.grammar.isFiller(next) || this.ends.isVerb(document.tokens(), found.to(), limit)) {
			return false;
		}
		boolean participle = next.fold().endsWith("ed") || next.fold().endsWith("ing");
		boolean plural = next.fold().endsWith("s") && !next.fold().endsWith("ss");
		return !participle && plural != quantity.isArticle();
	}

	/** "a 300-strong desert force". */
	private @Nullable NounPhrase force(Document document, int from, int limit) {
		Token strong = document.token(from);
		for (int at = from + 1; strong.hyphenated() && strong.is("strong")
				&& at < Math.min(limit, from + REACH); at++) {
			if (this.grammar.is("band", document.token(at))) {
				return new NounPhrase(from, at + 1, A_FORCE, at);
			}
			if (this.grammar.endsNounPhrase(document.token(at))) {
				return null;
			}
		}
		return null;
	}

	/** "five were children", "three of them are women". */
	private @Nullable NounPhrase predicate(Document document, Quantity quantity, int limit) {
		int at = quantity.to();
		boolean of = document.token(at).is("of")
				&& (document.token(at + 1).is("them") || document.token(at + 1).is("whom"));
		at += of ? 2 : 0;
		Token verb = document.token(at);
		boolean copula = verb.is("were") || verb.is("are") || verb.is("was") || verb.is("is");
		if (quantity.isArticle() || !(copula || of)) {
			return null;
		}
		at += copula ? 0 : -1;
		at += document.token(at + 1).is("a") || document.token(at + 1).is("an") ? 1 : 0;
		Phrases.Match<Noun> match = nounAt(document, at + 1, limit);
		boolean people = match != null && match.value().category() == Noun.Category.PERSON
				&& !isPredicate(document.tokens(), match, limit, false)
				&& !this.ends.isVerb(document.tokens(), at + 1, limit);
		return people ? new NounPhrase(at + 1, match.to(), match.value(), at + 1, true) : null;
	}

	/** "flew 12 prisoners home": a plural of people is a head. */
	private static boolean isWhole(Document document, NounPhrase found, Phrases.Match<Noun> match) {
		Token last = document.token(found.to() - 1);
		Noun noun = found.noun();
		boolean people = noun != null && noun.category() == Noun.Category.PERSON && !last.isCapitalised()
				&& (last.fold().endsWith("s") || last.is("people") || last.is("children") || last.is("women"));
		return people && match.value().category() != Noun.Category.PERSON;
	}

	/** "IS group targets": the noun found first is part of a name before the head. */
	private boolean isName(Document document, NounPhrase found, int at, int limit) {
		return document.token(found.head()).isAllCaps() && at + 1 < limit
				&& this.vocabulary.nounAt(document.tokens(), at + 1, limit) != null
				&& !this.grammar.endsNounPhrase(document.token(at));
	}

	/** Passes "of the", "more" and the like. */
	private int start(Document document, Quantity quantity, int limit) {
		int at = quantity.to();
		if (document.token(at).is("of") && at + 1 < limit) {
			at++;
		}
		else if (document.token(at).is("out")) {
			return at;
		}
		boolean of = at > quantity.to() || document.token(at - 1).is("of");
		while (at < limit && ((of && this.grammar.is("determiner", document.token(at))) || document.token(at).is("more")
				|| document.token(at).is("further") || document.token(at).is("additional")
				|| document.token(at).is("new"))) {
			at++;
		}
		return at;
	}

	private Phrases.@Nullable Match<Noun> nounAt(Document document, int at, int limit) {
		Phrases.Match<Noun> match = this.vocabulary.nounAt(document.tokens(), at, limit);
		if (match != null && match.to() < limit && document.token(match.to()).hyphenated()) {
			// "rebel-held districts": half of an adjective
			return null;
		}
		if (match == null && this.nationalities.isPeople(document.token(at))) {
			return new Phrases.Match<>(A_PEOPLE, at, at + 1);
		}
		return match;
	}

	/**
	 * "dead", "wounded", "missing" and "injured" are nouns only where nobody else is
	 * counted or a verb follows.
	 */
	private boolean isPredicate(List<Token> tokens, Phrases.Match<Noun> match, int limit, boolean first) {
		boolean participle = this.vocabulary.cueAt(tokens, match.from(), limit, "modifier", null) != null
				&& match.length() == 1 && !tokens.get(match.from()).fold().endsWith("s");
		if (!participle) {
			return false;
		}
		Token next = (match.to() < limit) ? tokens.get(match.to()) : null;
		boolean subject = next != null && (this.grammar.isAuxiliary(next) || next.is("people"));
		return !(first && subject);
	}

	private NounPhrase unknown(Document document, Quantity quantity, int from, int to) {
		Token last = document.token(to - 1);
		boolean plural = to > from && last.isWord() && !last.isCapitalised() && last.fold().length() > 3
				&& last.fold().endsWith("s") && !last.fold().endsWith("ss") && !quantity.isArticle();
		boolean someone = quantity.isArticle() && to > from && last.isWord() && !last.isCapitalised()
				&& this.grammar.isHarm(document.token(to), document.token(to + 1));
		return (plural || someone) ? new NounPhrase(from, to, UNKNOWN, to - 1)
				: NounPhrase.elided(behindThem(document, quantity.to()));
	}

	/** "two of them died": what follows is said of the two. */
	private static int behindThem(Document document, int at) {
		Token whose = document.token(at + 1);
		return (document.token(at).is("of") && (whose.is("them") || whose.is("whom"))) ? at + 2 : at;
	}

}

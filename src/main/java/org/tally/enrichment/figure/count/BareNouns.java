package org.tally.enrichment.figure.count;

import java.util.ArrayList;
import java.util.List;

import org.jspecify.annotations.Nullable;
import org.tally.article.figure.Bounds;
import org.tally.article.figure.Quantifier;
import org.tally.enrichment.number.Quantity;
import org.tally.enrichment.number.Quantity.Kind;
import org.tally.enrichment.text.Document;
import org.tally.enrichment.text.Phrases;
import org.tally.enrichment.text.Sentence;
import org.tally.enrichment.text.Token;

/**
 * Finds people who are counted without a number: the further members of a list whose
 * article stands once ("a man, woman and child died") and the one person of a headline
 * ("Farmer killed, three hurt").
 */
public final class BareNouns {

	private final Vocabulary vocabulary;

	private final Grammar grammar;

	public BareNouns(Vocabulary vocabulary, Grammar grammar) {
		this.vocabulary = vocabulary;
		this.grammar = grammar;
	}

	/** The bare nouns behind a count with an article, in text order. */
	public List<Count> behind(Document document, Sentence sentence, Count count) {
		List<Count> found = new ArrayList<>();
		Count last = count;
		while (last != null && count.quantity().isArticle() && isPerson(last.phrase().noun())) {
			int at = last.to();
			at += document.token(at).text().equals(",") ? 1 : 0;
			at += document.token(at).is("and") ? 1 : 0;
			last = (at > last.to() || !found.isEmpty()) ? at(document, at, sentence.to()) : null;
			if (last != null) {
				found.add(last);
			}
		}
		return found;
	}

	/** The person whom a headline begins with, or null. */
	public @Nullable Count headline(Document document, Sentence sentence) {
		int at = sentence.from();
		while (at < sentence.to() && !document.token(at).isWord()) {
			// the date of the report
			at++;
		}
		Count first = at(document, at, sentence.to());
		return (first != null && this.grammar.is("headline", document.token(first.to()))
				&& document.token(first.from()).isCapitalised()) ? first : null;
	}

	private @Nullable Count at(Document document, int at, int limit) {
		Phrases.Match<Noun> match = this.vocabulary.nounAt(document.tokens(), at, limit);
		if (match == null || match.length() > 1 || !isPerson(match.value())
				|| !this.vocabulary.hasPlural(document.token(at))) {
			return null;
		}
		Token next = document.token(match.to());
		boolean whole = next.isMark() || next.is("and") || this.grammar.isAuxiliary(next)
				|| this.grammar.is("headline", next);
		Quantity one = new Quantity(at, at + 1, Bounds.exactly(1), Quantifier.EXACT, Kind.ARTICLE);
		return whole ? new Count(one, new NounPhrase(at, at + 1, match.value(), at), null, -1) : null;
	}

	private static boolean isPerson(@Nullable Noun noun) {
		return noun != null && noun.category() == Noun.Category.PERSON;
	}

}

package org.tally.enrichment.figure.link;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.tally.article.figure.FigureType;
import org.tally.enrichment.figure.count.Count;
import org.tally.enrichment.figure.count.Cue;
import org.tally.enrichment.figure.count.Grammar;
import org.tally.enrichment.figure.count.Vocabulary;
import org.tally.enrichment.text.Document;
import org.tally.enrichment.text.Phrases;
import org.tally.enrichment.text.Sentence;
import org.tally.enrichment.text.Token;

/**
 * Finds the verb or phrase before a count whose object it is.
 */
final class VerbBefore {

	/** Words of the other object in "killing its leader and two guards". */
	private static final int OTHER_REACH = 6;

	private final Vocabulary vocabulary;

	private final Grammar grammar;

	VerbBefore(Vocabulary vocabulary, Grammar grammar) {
		this.vocabulary = vocabulary;
		this.grammar = grammar;
	}

	/**
	 * A verb right before the count ("killing 20 civilians"), unless it is passive ("were
	 * killed 20 km ...").
	 */
	@Nullable Count before(Document document, Sentence sentence, Count count) {
		List<Token> tokens = document.tokens();
		int to = count.from();
		while (to > sentence.from() && passes(tokens.get(to - 1))) {
			to--;
		}
		Phrases.Match<Cue> match = this.vocabulary.cueBefore(tokens, sentence.from(), to, "before",
				count.phrase().noun());
		if (match == null
				|| (match.value().isTooWeakFor(count.phrase().noun(), "before") && !count.isOfThem(document))) {
			return null;
		}
		Token lead = document.token(match.from() - 1);
		boolean passive = lead.is("were") || lead.is("was") || lead.is("been") || lead.is("being") || lead.is("are");
		if (match.value().has("out") && !document.token(count.to()).is("out")) {
			return null;
		}
		FigureType type = match.value().typeFor(count.phrase().noun());
		type = (type != null && count.phrase().noun() != null) ? count.phrase().noun().refined(type) : type;
		boolean progressive = document.token(match.from()).fold().endsWith("ing");
		boolean governed = match.from() > sentence.from() && passive && !progressive;
		return (type == null || governed) ? null : count.typed(type, match.from());
	}

	/** "killing its leader and two guards": behind another object of the verb. */
	@Nullable Count behindOther(Document document, Sentence sentence, Count count) {
		int to = count.from() - 1;
		if (!document.token(to).is("and") || count.phrase().isElided()) {
			return null;
		}
		int first = Math.max(sentence.from() + 1, to - OTHER_REACH);
		for (int at = to - 1; at >= first; at--) {
			Token token = document.token(at);
			if (token.isMark() || this.grammar.isAuxiliary(token)
					|| (this.grammar.is("preposition", token) && !token.is("of"))) {
				return null;
			}
			Phrases.Match<Cue> match = this.vocabulary.cueBefore(document.tokens(), sentence.from(), at, "before",
					count.phrase().noun());
			if (match != null && !match.value().has("weak") && !this.grammar.isAuxiliary(document.token(at))) {
				FigureType type = match.value().typeFor(count.phrase().noun());
				return (type != null) ? count.typed(type, match.from()) : null;
			}
		}
		return null;
	}

	private boolean passes(Token token) {
		return this.grammar.is("passed", token) || token.text().equals(":") || token.text().equals("\"");
	}

}

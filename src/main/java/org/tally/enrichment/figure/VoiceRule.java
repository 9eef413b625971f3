package org.tally.enrichment.figure;

import org.jspecify.annotations.Nullable;
import org.tally.article.ActorKind;
import org.tally.article.ActorMention;
import org.tally.article.Named;
import org.tally.enrichment.text.Document;
import org.tally.enrichment.text.Lexicon;
import org.tally.enrichment.text.Phrases;
import org.tally.enrichment.text.Sentence;
import org.tally.enrichment.text.Token;

/**
 * Finds who makes a claim: "X said", "said X", "according to X", and speakers without a
 * name ("activists", "a military source"). A "monitoring group" is the non-governmental
 * organisation that the article names.
 */
final class VoiceRule {

	/**
	 * Words between a speaker's name and the verb: "X, a group based in the UK, said".
	 */
	private static final int REACH = 4;

	/** The same for those whose trade it is to report. */
	private static final int REPORTER_REACH = 12;

	private final Grammar grammar;

	private final Phrases<String> speakers = new Phrases<>();

	VoiceRule(Grammar grammar) {
		this.grammar = grammar;
		for (String[] row : Lexicon.rows("speakers.tsv")) {
			this.speakers.put(row[0], row[1]);
		}
	}

	/**
	 * Who makes the claim, or null.
	 * @param last who made the one before, whom "he said" means
	 */
	@Nullable Named find(Document document, Sentence sentence, Count count, NameIndex names, @Nullable Named last) {
		Named best = null;
		int nearest = Integer.MAX_VALUE;
		for (int i = sentence.from(); i < sentence.to(); i++) {
			if (!this.grammar.isSpeech(document.token(i)) || isPassive(document, i)) {
				continue;
			}
			Named voice = isPronoun(document, i) ? last : voice(document, sentence, i, names);
			int distance = Math.abs(i - count.from());
			if (voice != null && distance < nearest) {
				nearest = distance;
				best = voice;
			}
		}
		return best;
	}

	private boolean isPronoun(Document document, int verb) {
		Token before = document.token(verb - 1);
		Token after = document.token(verb + 1);
		return this.grammar.is("pronoun", before)
				|| (before.is("also") && this.grammar.is("pronoun", document.token(verb - 2)))
				|| (before.is("group") && document.token(verb - 2).is("the")) || after.is("he") || after.is("she");
	}

	private boolean isPassive(Document document, int at) {
		Token before = document.token(at - 1);
		return before.is("were") || before.is("was") || before.is("been") || before.is("be");
	}

	private @Nullable Named voice(Document document, Sentence sentence, int verb, NameIndex names) {
		int next = verb + 1;
		while (document.token(next).is("to") || document.token(next).is("the") || document.token(next).is("a")
				|| document.token(next).is("by")) {
			next++;
		}
		boolean told = document.token(verb).is("told");
		boolean follows = document.token(verb).is("according") || next == verb + 1;
		ActorMention after = names.actors().startingAt(next);
		if (after != null && follows && !told && !(isSubject(document, verb))) {
			return named(document, after);
		}
		if (document.token(verb).is("according")) {
			for (int i = next; i < next + REACH; i++) {
				ActorMention source = names.actors().startingAt(i);
				if (source != null) {
					return named(document, source);
				}
			}
		}
		for (int i = verb; i > Math.max(sentence.from(), verb - REPORTER_REACH); i--) {
			ActorMention before = names.actors().endingAt(i);
			if (before != null && (verb - i < REACH || reports(before)) && !isObject(document, before)) {
				return named(document, before);
			}
			if (verb - i >= REACH) {
				continue;
			}
			Named speaker = speakerEnding(document, sentence, i, names);
			if (speaker != null) {
				return speaker;
			}
			if (i < verb && document.token(i).text().equals("\"")) {
				break;
			}
		}
		Phrases.Match<String> speaker = this.speakers.at(document.tokens(), next, sentence.to());
		return (speaker != null) ? speaker(document, speaker, names) : null;
	}

	/**
	 * Whether a noun stands right before the verb, so that what follows it is what is
	 * said.
	 */
	private boolean isSubject(Document document, int verb) {
		Token before = document.token(verb - 1);
		return document.token(verb).is("according") ? false : before.isWord() && before.isCapitalised();
	}

	private @Nullable Named speakerEnding(Document document, Sentence sentence, int end, NameIndex names) {
		for (int from = Math.max(sentence.from(), end - 3); from < end; from++) {
			Phrases.Match<String> match = this.speakers.at(document.tokens(), from, end);
			if (match != null && match.to() == end) {
				return speaker(document, match, names);
			}
		}
		return null;
	}

	private static Named speaker(Document document, Phrases.Match<String> match, NameIndex names) {
		String words = document.name(match.from(), match.to());
		if (match.value().equals("monitor") && names.monitor() != null) {
			return named(document, names.monitor());
		}
		return new Named("other:" + words, words, document.words(match.from(), match.to()));
	}

	static Named named(Document document, ActorMention mention) {
		return new Named(mention.actor().id(), mention.actor().name(), mention.at().in(document.text()));
	}

	private static boolean reports(ActorMention mention) {
		ActorKind kind = mention.actor().kind();
		return kind == ActorKind.NGO || kind == ActorKind.MEDIA || kind == ActorKind.INTERNATIONAL_ORGANISATION;
	}

	/** What a preposition governs does not speak: "killed by X, Y said". */
	private static boolean isObject(Document document, ActorMention mention) {
		int at = document.tokenAt(mention.at().start()) - 1;
		Token before = document.token(document.token(at).is("the") ? at - 1 : at);
		return before.is("by") || before.is("against") || before.is("in") || before.is("told") || before.is("from")
				|| before.is("with") || before.is("an");
	}

}

package org.tally.enrichment.figure.voice;

import java.util.ArrayList;
import java.util.List;

import org.jspecify.annotations.Nullable;
import org.tally.article.mention.ActorMention;
import org.tally.article.mention.Named;
import org.tally.article.mention.PlaceMention;
import org.tally.enrichment.figure.context.ClauseWords;
import org.tally.enrichment.figure.context.NameIndex;
import org.tally.enrichment.figure.context.Spans;
import org.tally.enrichment.figure.context.Spans.Span;
import org.tally.enrichment.text.Document;
import org.tally.enrichment.text.Phrases.Match;
import org.tally.enrichment.text.Sentence;
import org.tally.enrichment.text.Token;

/**
 * Finds who speaks in an article: "X said", "said X", "according to X". "It added" and
 * "the source said" are who spoke before.
 */
public final class VoiceRule {

	/**
	 * Words between a speaker's name and the verb: "X, a group based in the UK, said".
	 */
	private static final int REACH = 4;

	/** The same for those whose trade it is to report. */
	private static final int REPORTER_REACH = 12;

	private final ClauseWords words;

	private final Speakers speakers;

	private final BesideSpeakers beside;

	private final SpeechVerbs verbs;

	private final SubjectPhrases subjects;

	public VoiceRule(ClauseWords words, Speakers speakers) {
		this.words = words;
		this.speakers = speakers;
		this.beside = new BesideSpeakers(words);
		this.verbs = new SpeechVerbs(words);
		this.subjects = new SubjectPhrases(words);
	}

	/** In text order. */
	public Spans<Act> acts(Document document, List<Sentence> passages, NameIndex names) {
		List<Act> acts = new ArrayList<>();
		for (Sentence passage : passages) {
			for (int i = passage.from(); i < passage.to(); i++) {
				Act act = this.verbs.isSaying(document, i) ? act(document, passage, i, names, acts)
						: this.verbs.isCounting(document, i) ? counting(document, passage, i, names) : null;
				if (act != null) {
					acts.add(this.verbs.isDenial(document, i) ? act.denied() : act);
				}
			}
		}
		return new Spans<>(acts.stream().map((act) -> new Span<>(act, act.verb(), act.verb() + 1)).toList());
	}

	/** "X counted", "the health office has recorded". */
	private @Nullable Act counting(Document document, Sentence passage, int verb, NameIndex names) {
		int end = this.verbs.isClaim(document, verb) ? verb - 1 : verb;
		while (this.words.is("adverb", document.token(end - 1)) || this.words.is("perfect", document.token(end - 1))) {
			end--;
		}
		ActorMention actor = names.actors().endingAt(end);
		if (actor != null) {
			boolean object = BesideSpeakers.isObject(document, actor);
			return object ? null : new Act(verb, NameIndex.named(document, actor), "");
		}
		Match<String> match = this.speakers.endingAt(document, passage, end);
		Named subject = this.subjects.before(document, passage, end, names, false);
		if (subject != null) {
			return new Act(verb, subject, "");
		}
		return (match != null) ? new Act(verb, Speakers.named(document, match, names), "") : null;
	}

	private @Nullable Act act(Document document, Sentence passage, int verb, NameIndex names, List<Act> before) {
		Act last = before.isEmpty() ? null : before.get(before.size() - 1);
		if (this.words.is("quoting", document.token(verb))) {
			return behind(document, passage, verb, names, before);
		}
		if (last != null && isPronoun(document, verb)) {
			return new Act(verb, last.voice(), last.head());
		}
		Act organisation = isDefinite(document, verb, "organisation")
				? EarlierSpeakers.organisation(document, verb, names, before) : null;
		if (organisation != null) {
			return organisation;
		}
		if (document.token(verb).is("according")) {
			return behind(document, passage, verb, names, before);
		}
		Token lead = document.token(verb - 1);
		boolean inverted = lead.isMark() && !lead.text().equals(")");
		Act act = inverted ? behind(document, passage, verb, names, before) : null;
		act = (act != null) ? act : ahead(document, passage, verb, names, before);
		boolean subject = lead.isWord() && lead.isCapitalised();
		boolean told = this.words.is("telling", document.token(verb));
		act = (act != null || inverted || subject || told) ? act : behind(document, passage, verb, names, before);
		boolean goesOn = act == null && last != null && passage.contains(last.verb())
				&& document.token(verb).fold().endsWith("ing");
		return goesOn ? new Act(verb, last.voice(), last.head()) : act;
	}

	private boolean isPronoun(Document document, int verb) {
		Token before = document.token(verb - 1);
		Token after = document.token(verb + 1);
		return this.words.is("speaking", before)
				|| (this.words.is("adverb", before) && this.words.is("speaking", document.token(verb - 2)))
				|| after.is("he") || after.is("she");
	}

	/** "the group said", "the group also said". */
	private boolean isDefinite(Document document, int verb, String role) {
		int noun = this.words.is("adverb", document.token(verb - 1)) ? verb - 2 : verb - 1;
		return this.words.is(role, document.token(noun)) && document.token(noun - 1).is("the");
	}

	/** "said X", "according to a source at X". */
	private @Nullable Act behind(Document document, Sentence passage, int verb, NameIndex names, List<Act> before) {
		int next = verb + 1;
		while (document.token(next).is("to") || document.token(next).is("the") || document.token(next).is("a")
				|| document.token(next).is("by")) {
			next++;
		}
		if (document.token(verb).is("told")) {
			return null;
		}
		boolean source = this.verbs.isSource(document, verb);
		for (int i = verb + 1; i < (source ? next + REACH : next + 1); i++) {
			ActorMention actor = names.actors().startingAt(i);
			if (actor != null) {
				ActorMention person = this.beside.titled(document, names, document.tokenAt(actor.at().end()));
				return new Act(verb, NameIndex.named(document, (person != null) ? person : actor), "");
			}
		}
		for (int i = next; i < next + REACH; i++) {
			ActorMention person = this.beside.titled(document, names, i);
			if (person != null) {
				return new Act(verb, NameIndex.named(document, person), "");
			}
		}
		Match<String> speaker = this.speakers.at(document, next, passage.to());
		if (speaker != null) {
			return EarlierSpeakers.speaker(document, verb, speaker, names, before);
		}
		boolean said = source || document.token(verb - 1).isMark();
		Named subject = said ? this.subjects.behind(document, passage, next, names) : null;
		return (subject != null) ? new Act(verb, subject, "") : null;
	}

	/** "X said", "X, a group based in A, said". */
	private @Nullable Act ahead(Document document, Sentence passage, int verb, NameIndex names, List<Act> before) {
		int end = this.beside.behindPlaces(document, passage, verb, names);
		if (end < verb) {
			Match<String> local = this.speakers.endingAt(document, passage, end);
			if (local != null) {
				return EarlierSpeakers.speaker(document, verb, local, names, before);
			}
		}
		for (int i = verb; i > Math.max(passage.from(), verb - REPORTER_REACH); i--) {
			ActorMention actor = names.actors().endingAt(i);
			if (actor != null && (verb - i < REACH || Speakers.reports(actor))
					&& !BesideSpeakers.isObject(document, actor)) {
				ActorMention person = BesideSpeakers.personBefore(document, names,
						document.tokenAt(actor.at().start()));
				return new Act(verb, NameIndex.named(document, (person != null) ? person : actor),
						head(document, passage, actor));
			}
			Match<String> speaker = (verb - i < REACH) ? this.speakers.endingAt(document, passage, i) : null;
			if (speaker != null) {
				ActorMention person = BesideSpeakers.personBefore(document, names, speaker.from());
				if (person != null) {
					return new Act(verb, NameIndex.named(document, person), document.token(speaker.to() - 1).fold());
				}
				Act act = EarlierSpeakers.speaker(document, verb, speaker, names, before);
				Named subject = (i == verb && act.voice().text().equals(document.words(speaker.from(), speaker.to())))
						? subject(document, passage, verb, names) : null;
				return (subject != null) ? new Act(verb, subject, act.head()) : act;
			}
			if (i == verb) {
				Named subject = subject(document, passage, verb, names);
				if (subject != null) {
					return new Act(verb, subject, document.token(verb - 1).fold());
				}
			}
			else if (document.token(i).text().equals("\"")) {
				break;
			}
		}
		Named unknown = this.beside.unknown(document, passage, verb, names);
		return (unknown != null) ? new Act(verb, unknown, "") : null;
	}

	/** "a relief committee" or, where a place speaks for its rulers, "A". */
	private @Nullable Named subject(Document document, Sentence passage, int verb, NameIndex names) {
		if (document.token(verb).fold().endsWith("ing")) {
			return null;
		}
		Span<PlaceMention> place = names.places().spanEndingAt(verb);
		Token before = (place != null) ? document.token(place.from() - 1) : document.token(verb - 1);
		if (place != null && (place.from() == passage.from() || before.isMark())) {
			return NameIndex.unlisted(document, place.from(), place.to());
		}
		boolean open = !this.words.is("telling", document.token(verb));
		return this.subjects.before(document, passage, verb, names, open);
	}

	/** "source" of "a source at X". */
	private String head(Document document, Sentence passage, ActorMention actor) {
		int from = document.tokenAt(actor.at().start());
		for (int i = from; i > Math.max(passage.from(), from - REACH); i--) {
			if (this.speakers.endingAt(document, passage, i) != null) {
				return document.token(i - 1).fold();
			}
		}
		return "";
	}

}

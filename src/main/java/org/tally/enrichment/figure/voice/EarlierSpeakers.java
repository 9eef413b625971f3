package org.tally.enrichment.figure.voice;

import java.util.List;

import org.jspecify.annotations.Nullable;
import org.tally.article.mention.ActorMention;
import org.tally.article.mention.Named;
import org.tally.enrichment.figure.context.NameIndex;
import org.tally.enrichment.text.Document;
import org.tally.enrichment.text.Phrases.Match;

/**
 * Finds whom "the group" or "the source" means: the one that spoke before.
 */
final class EarlierSpeakers {

	/** Speakers and actors among which they are found again. */
	private static final int MEMORY = 30;

	private EarlierSpeakers() {
	}

	/** The organisation that spoke last, else the one named last. */
	static @Nullable Act organisation(Document document, int verb, NameIndex names, List<Act> before) {
		for (int i = before.size() - 1; i >= Math.max(0, before.size() - MEMORY); i--) {
			Named voice = before.get(i).voice();
			if (!NameIndex.isUnlisted(voice) && !voice.id().startsWith("person:")) {
				return new Act(verb, voice, "");
			}
		}
		int last = names.actors().countBefore(verb) - 1;
		for (int i = last; i >= Math.max(0, last - MEMORY); i--) {
			ActorMention actor = names.actors().all().get(i).value();
			if (Speakers.reports(actor)) {
				return new Act(verb, NameIndex.named(document, actor), "");
			}
		}
		return (names.monitor() != null) ? new Act(verb, NameIndex.named(document, names.monitor()), "") : null;
	}

	/** "the source" is who spoke before as one. */
	static Act speaker(Document document, int verb, Match<String> match, NameIndex names, List<Act> before) {
		String head = document.token(match.to() - 1).fold();
		boolean definite = document.token(match.from() - 1).is("the") && match.length() == 1;
		int first = Math.max(0, before.size() - MEMORY);
		for (int i = before.size() - 1; definite && !Speakers.isMonitor(match) && i >= first; i--) {
			if (before.get(i).head().equals(head)) {
				return new Act(verb, before.get(i).voice(), head);
			}
		}
		return new Act(verb, Speakers.named(document, match, names), head);
	}

}

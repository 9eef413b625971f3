package org.tally.enrichment.figure.voice;

import org.jspecify.annotations.Nullable;
import org.tally.article.mention.ActorKind;
import org.tally.article.mention.ActorMention;
import org.tally.article.mention.Named;
import org.tally.enrichment.figure.context.NameIndex;
import org.tally.enrichment.text.Document;
import org.tally.enrichment.text.Lexicon;
import org.tally.enrichment.text.Phrases;
import org.tally.enrichment.text.Phrases.Match;
import org.tally.enrichment.text.Sentence;

/**
 * Speakers without a name ("activists", "a military source"), from {@code speakers.tsv}.
 * A "monitoring group" is the non-governmental organisation that the article names.
 */
public final class Speakers {

	/** Words in the longest of them. */
	private static final int LONGEST = 4;

	private final Phrases<String> phrases = new Phrases<>();

	public Speakers() {
		for (String[] row : Lexicon.rows("speakers.tsv")) {
			if (row[1].equals("voice") || row[1].equals("monitor")) {
				this.phrases.put(row[0], row[1]);
			}
		}
	}

	/** The one that begins at a token, or null. */
	public @Nullable Match<String> at(Document document, int from, int limit) {
		return this.phrases.at(document.tokens(), from, limit);
	}

	/** The longest whose last word is right before a token, or null. */
	public @Nullable Match<String> endingAt(Document document, Sentence passage, int end) {
		for (int from = Math.max(passage.from(), end - LONGEST); from < end; from++) {
			Match<String> match = this.phrases.at(document.tokens(), from, end);
			if (match != null && match.to() == end) {
				return match;
			}
		}
		return null;
	}

	public static boolean isMonitor(Match<String> match) {
		return match.value().equals("monitor");
	}

	/** Whom a phrase means, unless the article's monitor is meant and named. */
	public static Named named(Document document, Match<String> match, NameIndex names) {
		if (isMonitor(match) && names.monitor() != null) {
			return NameIndex.named(document, names.monitor());
		}
		return NameIndex.unlisted(document, match.from(), match.to());
	}

	/** Whether it is the trade of an actor to report. */
	public static boolean reports(ActorMention mention) {
		ActorKind kind = mention.actor().kind();
		return kind == ActorKind.NGO || kind == ActorKind.MEDIA || kind == ActorKind.INTERNATIONAL_ORGANISATION;
	}

}

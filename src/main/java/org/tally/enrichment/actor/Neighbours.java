package org.tally.enrichment.actor;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

import org.jspecify.annotations.Nullable;
import org.tally.article.mention.ActorKind;
import org.tally.article.mention.ActorMention;
import org.tally.article.mention.ActorPair;
import org.tally.article.mention.Mention;
import org.tally.enrichment.text.Document;
import org.tally.enrichment.text.Sentence;

/**
 * Finds the actors that stand in the same sentence.
 */
public final class Neighbours {

	/**
	 * A sentence that names more is a list of names, which says little of any two of
	 * them.
	 */
	private static final int MOST_MENTIONS = 16;

	private Neighbours() {
	}

	/**
	 * Each pair once, in the order of the text. Two names one within the other, such as a
	 * ministry's with its country, are no pair.
	 * @param actors in text order
	 * @param publication the article's own, or null: who reports, as all media, is no
	 * party
	 */
	public static List<ActorPair> of(Document document, List<ActorMention> actors, @Nullable String publication) {
		Set<ActorPair> pairs = new LinkedHashSet<>();
		int next = 0;
		for (Sentence sentence : document.sentences()) {
			Mention stretch = document.mention(sentence.from(), sentence.to());
			List<ActorMention> named = new ArrayList<>();
			while (next < actors.size() && actors.get(next).at().start() < stretch.end()) {
				if (named.size() < MOST_MENTIONS && isParty(actors.get(next), publication)) {
					named.add(actors.get(next));
				}
				next++;
			}
			addPairs(named, pairs);
		}
		return List.copyOf(pairs);
	}

	private static boolean isParty(ActorMention mention, @Nullable String publication) {
		return mention.actor().kind() != ActorKind.MEDIA && !mention.actor().name().equals(publication);
	}

	private static void addPairs(List<ActorMention> named, Set<ActorPair> pairs) {
		for (int i = 0; i < named.size(); i++) {
			for (int j = i + 1; j < named.size(); j++) {
				if (!named.get(i).at().overlaps(named.get(j).at())) {
					ActorPair.of(named.get(i).actor().id(), named.get(j).actor().id()).ifPresent(pairs::add);
				}
			}
		}
	}

}

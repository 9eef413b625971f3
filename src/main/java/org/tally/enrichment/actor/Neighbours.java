package org.tally.enrichment.actor;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.BiConsumer;
import java.util.function.Consumer;

import org.jspecify.annotations.Nullable;
import org.tally.article.EnrichedArticle;
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
		inEachSentence(document, actors, publication, (named) -> eachPair(named, (pair, both) -> pairs.add(pair)));
		return List.copyOf(pairs);
	}

	/**
	 * Where the sentences that name both of a pair name them, in text order.
	 * @param wanted pairs of which any counts
	 */
	public static List<Mention> mentions(EnrichedArticle article, Set<ActorPair> wanted) {
		TreeSet<Mention> mentions = new TreeSet<>(Comparator.comparingInt(Mention::start));
		inEachSentence(Document.of(article.article().text()), article.actors(), article.publication(),
				(named) -> eachPair(named, (pair, both) -> {
					if (wanted.contains(pair)) {
						mentions.addAll(both);
					}
				}));
		return List.copyOf(mentions);
	}

	private static void inEachSentence(Document document, List<ActorMention> actors, @Nullable String publication,
			Consumer<List<ActorMention>> use) {
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
			use.accept(named);
		}
	}

	private static boolean isParty(ActorMention mention, @Nullable String publication) {
		return mention.actor().kind() != ActorKind.MEDIA && !mention.actor().name().equals(publication);
	}

	private static void eachPair(List<ActorMention> named, BiConsumer<ActorPair, List<Mention>> use) {
		for (int i = 0; i < named.size(); i++) {
			for (int j = i + 1; j < named.size(); j++) {
				if (!named.get(i).at().overlaps(named.get(j).at())) {
					List<Mention> both = List.of(named.get(i).at(), named.get(j).at());
					ActorPair.of(named.get(i).actor().id(), named.get(j).actor().id())
						.ifPresent((pair) -> use.accept(pair, both));
				}
			}
		}
	}

}

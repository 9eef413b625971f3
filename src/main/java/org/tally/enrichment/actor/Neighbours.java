package org.tally.enrichment.actor;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.function.Consumer;

import org.jspecify.annotations.Nullable;
import org.tally.article.mention.ActorKind;
import org.tally.article.mention.ActorMention;
import org.tally.article.mention.ActorPair;
import org.tally.article.mention.Mention;
import org.tally.enrichment.text.Document;
import org.tally.enrichment.text.Folding;
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

	/** A mast's "The Tigris Courier" is the text's "Tigris Courier". */
	private static final String ARTICLE = "the ";

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
		inEachSentence(document, actors, publication,
				(sentence, named) -> eachPair(sentence, named, (pair) -> pairs.add(pair.pair())));
		return List.copyOf(pairs);
	}

	/**
	 * Every time that a sentence names both of a pair, in text order.
	 * @param text of the article
	 * @param actors as enrichment found them in it, in text order
	 * @param publication the article's own, or null
	 * @param wanted pairs of which any counts
	 */
	public static List<PairMention> mentions(String text, List<ActorMention> actors, @Nullable String publication,
			Collection<ActorPair> wanted) {
		List<PairMention> mentions = new ArrayList<>();
		inEachSentence(Document.of(text), actors, publication,
				(sentence, named) -> eachPair(sentence, named, (pair) -> {
					if (wanted.contains(pair.pair())) {
						mentions.add(pair);
					}
				}));
		return mentions;
	}

	private static void inEachSentence(Document document, List<ActorMention> actors, @Nullable String publication,
			BiConsumer<Mention, List<ActorMention>> use) {
		String reporter = (publication != null) ? name(publication) : null;
		int next = 0;
		for (Sentence sentence : document.sentences()) {
			Mention stretch = document.mention(sentence.from(), sentence.to());
			List<ActorMention> named = new ArrayList<>();
			while (next < actors.size() && actors.get(next).at().start() < stretch.end()) {
				if (named.size() < MOST_MENTIONS && isParty(actors.get(next), reporter)) {
					named.add(actors.get(next));
				}
				next++;
			}
			use.accept(stretch, named);
		}
	}

	private static boolean isParty(ActorMention mention, @Nullable String reporter) {
		return mention.actor().kind() != ActorKind.MEDIA
				&& (reporter == null || !name(mention.actor().name()).equals(reporter));
	}

	private static String name(String name) {
		String folded = Folding.fold(name);
		return folded.startsWith(ARTICLE) ? folded.substring(ARTICLE.length()) : folded;
	}

	private static void eachPair(Mention sentence, List<ActorMention> named, Consumer<PairMention> use) {
		for (int i = 0; i < named.size(); i++) {
			for (int j = i + 1; j < named.size(); j++) {
				Mention first = named.get(i).at();
				Mention second = named.get(j).at();
				if (!first.overlaps(second)) {
					ActorPair.of(named.get(i).actor().id(), named.get(j).actor().id())
						.ifPresent((pair) -> use.accept(new PairMention(pair, sentence, first, second)));
				}
			}
		}
	}

}

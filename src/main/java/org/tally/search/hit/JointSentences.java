package org.tally.search.hit;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import org.tally.article.EnrichedArticle;
import org.tally.article.mention.ActorPair;
import org.tally.article.mention.Mention;
import org.tally.enrichment.actor.Neighbours;
import org.tally.enrichment.actor.PairMention;
import org.tally.enrichment.text.Folding;
import org.tally.search.hit.Snippet.Part;
import org.tally.search.query.ArticleQuery;

/**
 * The sentences of an article that name both actors of a pair: of each pair one, that in
 * which the most of the words searched match, else the first. Pairs of one sentence share
 * it.
 */
public final class JointSentences {

	/** About three lines; longer sentences are cut to the words around the actors. */
	private static final int LONGEST = 320;

	/** Characters on either side of an actor that a long sentence is cut to. */
	private static final int AROUND = 70;

	/** What is left out for good: less reads better than the dots in its place. */
	private static final int SHORTEST_GAP = 30;

	private final String text;

	private final List<Mention> matches;

	/** By sentence, where it names the actors. */
	private final Map<Mention, List<PairMention>> chosen = new LinkedHashMap<>();

	private JointSentences(String text, List<Mention> matches) {
		this.text = text;
		this.matches = matches;
	}

	/**
	 * Chooses the sentences.
	 * @param mentions of the pairs in the text
	 * @param pairs in the order in which their sentences are wanted
	 * @param matches of the words searched, in text order
	 */
	static JointSentences of(String text, List<PairMention> mentions, List<ActorPair> pairs, List<Mention> matches) {
		JointSentences sentences = new JointSentences(text, matches);
		for (ActorPair pair : pairs) {
			List<PairMention> named = mentions.stream().filter((each) -> each.pair().equals(pair)).toList();
			named.stream()
				.map(PairMention::sentence)
				.distinct()
				// The first of several that have as many.
				.reduce((one, other) -> sentences.matches(other) > sentences.matches(one) ? other : one)
				.ifPresent((best) -> sentences.chosen.computeIfAbsent(best, (sentence) -> new ArrayList<>())
					.addAll(named.stream().filter((each) -> each.sentence().equals(best)).toList()));
		}
		return sentences;
	}

	/**
	 * The sentences of an article that a query's pairs stand in, as its hit shows them;
	 * none where it asks for no pair.
	 */
	public static List<Snippet> of(ArticleQuery query, EnrichedArticle article) {
		List<ActorPair> pairs = query.pairs();
		if (pairs.isEmpty()) {
			return List.of();
		}
		String text = article.article().text();
		return of(text, Neighbours.mentions(text, article.actors(), article.publication(), pairs), pairs, List.of())
			.snippets(HitReader.SNIPPETS);
	}

	/** How many different words match: the same one over and over says no more. */
	private long matches(Mention sentence) {
		return this.matches.stream()
			.filter(sentence::contains)
			.map((match) -> Folding.fold(match.in(this.text)))
			.distinct()
			.count();
	}

	/**
	 * The first of the sentences, the actors marked and what else matches.
	 */
	List<Snippet> snippets(int most) {
		return this.chosen.entrySet()
			.stream()
			.limit(most)
			.map((entry) -> snippet(entry.getKey(), entry.getValue()))
			.toList();
	}

	/**
	 * Where the first of the sentences and their marks are.
	 */
	List<Passages.Passage> passages(int most) {
		return this.chosen.entrySet()
			.stream()
			.limit(most)
			.map((entry) -> new Passages.Passage(entry.getKey(), marks(entry.getKey(), entry.getValue())))
			.toList();
	}

	/**
	 * Whether a passage of the text is part of one of the sentences, or they of it.
	 */
	boolean has(String passage) {
		int start = passage.isEmpty() ? -1 : this.text.indexOf(passage);
		return start >= 0
				&& this.chosen.keySet().stream().anyMatch(new Mention(start, start + passage.length())::overlaps);
	}

	/** Two actors side by side keep a mark each. */
	private List<Mention> marks(Mention sentence, List<PairMention> named) {
		return Mention.apart(Stream.concat(named.stream().flatMap(PairMention::both),
				this.matches.stream().filter(sentence::contains)));
	}

	private Snippet snippet(Mention sentence, List<PairMention> named) {
		List<Mention> marks = marks(sentence, named);
		List<Part> parts = new ArrayList<>();
		int at = sentence.start();
		for (Mention piece : pieces(sentence, named)) {
			if (piece.start() > at) {
				parts.add(new Part(parts.isEmpty() ? "… " : " … ", false));
			}
			at = piece.start();
			for (Mention mark : marks) {
				if (piece.contains(mark)) {
					add(parts, at, mark.start(), false);
					add(parts, mark.start(), mark.end(), true);
					at = mark.end();
				}
			}
			add(parts, at, piece.end(), false);
			at = piece.end();
		}
		if (at < sentence.end()) {
			parts.add(new Part(" …", false));
		}
		return new Snippet(parts);
	}

	private void add(List<Part> parts, int from, int to, boolean match) {
		if (from < to) {
			parts.add(new Part(this.text.substring(from, to), match));
		}
	}

	/** All of the sentence, or what of a long one is around where both are nearest. */
	private List<Mention> pieces(Mention sentence, List<PairMention> named) {
		if (sentence.end() - sentence.start() <= LONGEST) {
			return List.of(sentence);
		}
		Map<ActorPair, PairMention> nearest = new LinkedHashMap<>();
		named.forEach(
				(each) -> nearest.merge(each.pair(), each, (one, other) -> (other.gap() < one.gap()) ? other : one));
		List<Mention> pieces = new ArrayList<>();
		nearest.values()
			.stream()
			.flatMap(PairMention::both)
			.sorted(Comparator.comparingInt(Mention::start))
			.map((actor) -> around(actor, sentence))
			.forEachOrdered((piece) -> {
				int last = pieces.size() - 1;
				if (last >= 0 && piece.start() - pieces.get(last).end() < SHORTEST_GAP) {
					pieces.set(last, new Mention(pieces.get(last).start(), piece.end()));
				}
				else {
					pieces.add(piece);
				}
			});
		return pieces;
	}

	/** Whole words, and no gap at the sentence's ends that is hardly one. */
	private Mention around(Mention actor, Mention sentence) {
		int start = actor.start() - AROUND;
		int end = actor.end() + AROUND;
		int before = this.text.indexOf(' ', start);
		int after = this.text.lastIndexOf(' ', end);
		return new Mention(
				(start - sentence.start() < SHORTEST_GAP) ? sentence.start()
						: (before >= 0 && before < actor.start()) ? before + 1 : whole(start),
				(sentence.end() - end < SHORTEST_GAP) ? sentence.end() : (after > actor.end()) ? after : whole(end));
	}

	/** Scripts without blanks are cut anywhere, but not within a character. */
	private int whole(int at) {
		return Character.isLowSurrogate(this.text.charAt(at)) ? at - 1 : at;
	}

}

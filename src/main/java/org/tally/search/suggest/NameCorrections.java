package org.tally.search.suggest;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.tally.article.Vocabulary;
import org.tally.search.Counts;
import org.tally.search.hit.TotalHits;
import org.tally.search.language.QueryTree.Word;
import org.tally.search.query.ArticleQuery;

/**
 * Tells names of actors and places in a query that the articles have from those that they
 * do not, and gives for these the name that the articles have: "Alepo" is Aleppo.
 */
final class NameCorrections {

	/** The words of the longest names that are looked up. */
	private static final int LONGEST = 4;

	/** All are counted in one request. */
	private static final int MOST_NAMES = 16;

	/** Who else bears the name is hardly meant. */
	private static final int MOST_BEARERS = 3;

	/** The name it is shown by, and those that come next in the list. */
	private static final int MOST_OTHER_NAMES = 6;

	private static final String WORD = "[\\p{L}\\p{M}\\p{N}][\\p{L}\\p{M}\\p{N}’'-]*";

	private final Vocabulary vocabulary;

	private final Counts counts;

	NameCorrections(Vocabulary vocabulary, Counts counts) {
		this.vocabulary = vocabulary;
		this.counts = counts;
	}

	/**
	 * What the names in a query come to.
	 *
	 * @param right words of names that the articles have: spelt as they should be,
	 * however rare
	 * @param changes other names for those that the articles do not have
	 */
	record Reading(Set<Word> right, List<Change> changes) {

		/** Whether a word has its answer. */
		boolean settles(Word word) {
			return this.right.contains(word) || this.changes.stream()
				.anyMatch((change) -> change.start() < word.end() && word.start() < change.end());
		}

	}

	/** Words in a row that are a name, in the form in which they were typed. */
	private record Name(List<Word> words) {

		String text() {
			return this.words.stream().map(Word::text).collect(Collectors.joining(" "));
		}

		int start() {
			return this.words.get(0).start();
		}

		int end() {
			return this.words.get(this.words.size() - 1).end();
		}

	}

	Reading read(String query, List<Word> words) {
		List<Name> names = names(query, words);
		List<TotalHits> totals = count(names.stream().map(Name::text).toList());
		Set<Word> right = new HashSet<>();
		IntStream.range(0, names.size())
			.filter((i) -> totals.get(i).value() > 0)
			.forEach((i) -> right.addAll(names.get(i).words()));
		List<Change> changes = new ArrayList<>();
		Set<Word> done = new HashSet<>(right);
		for (Name name : names) {
			if (name.words().stream().noneMatch(done::contains)) {
				inArticles(name.text()).ifPresent((other) -> {
					changes.add(new Change(name.start(), name.end(), written(other, query, name.start())));
					done.addAll(name.words());
				});
			}
		}
		return new Reading(right, changes);
	}

	/** The longest first. */
	private List<Name> names(String query, List<Word> words) {
		List<Name> names = new ArrayList<>();
		for (int length = Math.min(LONGEST, words.size()); length > 0; length--) {
			for (int from = 0; from + length <= words.size() && names.size() < MOST_NAMES; from++) {
				Name name = new Name(words.subList(from, from + length));
				if (isRow(query, name.words()) && this.vocabulary.isName(name.text())) {
					names.add(name);
				}
			}
		}
		return names;
	}

	/** "tal OR afar" does not ask for Tal Afar. */
	private static boolean isRow(String query, List<Word> words) {
		return IntStream.range(1, words.size())
			.allMatch((i) -> query.substring(words.get(i - 1).end(), words.get(i).start()).isBlank());
	}

	/**
	 * The first name of who bears this one that finds something: the likeliest bearer's,
	 * the one it is shown by before others.
	 */
	private Optional<String> inArticles(String name) {
		List<String> others = Stream
			.concat(this.vocabulary.actorsNamed(name)
				.stream()
				.limit(MOST_BEARERS)
				.map((actor) -> this.vocabulary.namesOfActor(actor.id())),
					this.vocabulary.placesNamed(name)
						.stream()
						.limit(MOST_BEARERS)
						.map((place) -> this.vocabulary.namesOfPlace(place.id())))
			.flatMap((names) -> names.stream().limit(MOST_OTHER_NAMES))
			.filter((other) -> !other.equalsIgnoreCase(name) && other.matches(WORD + "( " + WORD + ")*"))
			.distinct()
			.toList();
		List<TotalHits> totals = count(others);
		return IntStream.range(0, others.size())
			.filter((i) -> totals.get(i).value() > 0)
			.mapToObj(others::get)
			.findFirst();
	}

	private List<TotalHits> count(List<String> texts) {
		return this.counts.of(texts.stream().map(ArticleQuery.ALL::withText).toList());
	}

	/** Where there are operators, several words need quotes to stay one. */
	private static String written(String name, String query, int start) {
		boolean plain = query.matches(WORD + "(\\s+" + WORD + ")*") && !query.matches(".*\\b(OR|AND|NOT)\\b.*");
		long quotes = query.substring(0, start).chars().filter((each) -> "\"“”„«»".indexOf(each) >= 0).count();
		return (plain || quotes % 2 == 1 || !name.contains(" ")) ? name : '"' + name + '"';
	}

}

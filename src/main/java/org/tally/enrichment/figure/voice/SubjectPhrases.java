package org.tally.enrichment.figure.voice;

import java.util.HashSet;
import java.util.List;
import java.util.Set;

import org.jspecify.annotations.Nullable;
import org.tally.article.mention.ActorMention;
import org.tally.article.mention.Named;
import org.tally.enrichment.figure.context.ClauseWords;
import org.tally.enrichment.figure.context.NameIndex;
import org.tally.enrichment.text.Document;
import org.tally.enrichment.text.Lexicon;
import org.tally.enrichment.text.Sentence;
import org.tally.enrichment.text.Token;

/**
 * Finds who speaks by a noun phrase that no list has: "a local relief committee", "the
 * head of the clinic", "a Kurdish commander in A". A paper speaks for who wrote it: "an
 * army statement" is the army's.
 */
final class SubjectPhrases {

	/** Words of a noun phrase, and of what stands between it and its verb. */
	private static final int LONGEST = 7;

	/** Roles of words that are in no noun phrase. */
	private static final List<String> OUTSIDE = List.of("determiner", "aux", "preposition", "pronoun", "conjunction",
			"relative", "modal", "count", "adverb", "inclusion", "harm", "possessive", "says", "speech", "counting",
			"telling", "quoting");

	/** Roles of words that end a phrase before them only: "left officials" is none. */
	private static final List<String> NO_HEAD = List.of("past", "verb", "time", "kind", "direction", "conflict",
			"event", "link", "victim");

	private final ClauseWords words;

	private final Set<String> people = new HashSet<>();

	private final Set<String> things = new HashSet<>();

	private final Set<String> bodies = new HashSet<>();

	private final Set<String> papers = new HashSet<>();

	SubjectPhrases(ClauseWords words) {
		this.words = words;
		for (String[] row : Lexicon.rows("nouns.tsv")) {
			(row[1].equals("person") ? this.people : this.things).add(row[0]);
		}
		for (String[] row : Lexicon.rows("speakers.tsv")) {
			switch (row[1]) {
				case "body" -> this.bodies.add(row[0]);
				case "paper" -> this.papers.add(row[0]);
				default -> {
				}
			}
		}
	}

	/**
	 * The subject of a verb, or null.
	 * @param open whether any noun may be it, as with "said"
	 */
	@Nullable Named before(Document document, Sentence passage, int verb, NameIndex names, boolean open) {
		int end = verb;
		while (end > passage.from() && (this.words.is("adverb", document.token(end - 1))
				|| this.words.is("perfect", document.token(end - 1)))) {
			end--;
		}
		end = behindPlaces(document, passage, end, names);
		for (int i = 0; i < 2 && end > passage.from(); i++) {
			int from = start(document, passage, end, names);
			int lead = isArticle(document.token(from - 1)) ? from - 1 : from;
			boolean governed = from < end && lead > passage.from()
					&& this.words.is("preposition", document.token(lead - 1));
			if (!governed) {
				return (from < end) ? speaker(document, passage, from, end, names, open) : null;
			}
			end = lead - 1;
		}
		return null;
	}

	/** Who follows "according to" or "says", or null. */
	@Nullable Named behind(Document document, Sentence passage, int next, NameIndex names) {
		int to = next;
		while (to < passage.to() && to - next < LONGEST && isPart(document, to, names)) {
			to++;
		}
		return (to > next) ? speaker(document, passage, next, to, names, true) : null;
	}

	/** Whether what a noun stands for gives accounts: an office, a title. */
	boolean isBody(Token token) {
		String word = token.fold();
		return this.bodies.contains(word) || this.words.is("title", token);
	}

	private @Nullable Named speaker(Document document, Sentence passage, int from, int end, NameIndex names,
			boolean open) {
		Token head = document.token(end - 1);
		if (this.papers.contains(head.fold())) {
			return author(document, from, end, names);
		}
		if (!open && this.words.is("possessive", document.token(from - 1))) {
			return null;
		}
		boolean opening = from == passage.from() && end - from == 1;
		boolean person = this.people.contains(head.fold());
		boolean speaks = isBody(head) || (open && person);
		boolean any = open && !opening && isArticle(document.token(from - 1)) && !this.things.contains(head.fold())
				&& NO_HEAD.stream().noneMatch((role) -> this.words.is(role, head));
		if (!speaks && !any) {
			return null;
		}
		ActorMention actor = names.actors().endingAt(end);
		if (actor != null) {
			return NameIndex.named(document, actor);
		}
		int start = wider(document, passage, from, names);
		while (start > passage.from() && document.token(start).hyphenated()) {
			start--;
		}
		return NameIndex.unlisted(document, start, end);
	}

	/** "head of X's clinic", "medics and residents". */
	private int wider(Document document, Sentence passage, int from, NameIndex names) {
		int at = isArticle(document.token(from - 1)) ? from - 2 : from - 1;
		boolean joined = document.token(at).is("of") || document.token(at).is("and");
		if (!joined || at <= passage.from()) {
			return from;
		}
		int start = start(document, passage, at, names);
		Token head = document.token(at - 1);
		return (start < at && (isBody(head) || this.people.contains(head.fold()))) ? start : from;
	}

	/** "a UN report": UN; "an Iraqi army statement": Iraqi army. */
	private @Nullable Named author(Document document, int from, int end, NameIndex names) {
		for (int i = end - 1; i > from; i--) {
			ActorMention actor = names.actors().endingAt(i);
			if (actor != null) {
				return NameIndex.named(document, actor);
			}
		}
		int last = end - 1;
		while (last > from
				&& (document.token(last - 1).is("'s") || this.papers.contains(document.token(last - 1).fold()))) {
			last--;
		}
		return (last > from && isBody(document.token(last - 1))) ? NameIndex.unlisted(document, from, last) : null;
	}

	/** The first word of the noun phrase that ends before a token. */
	private int start(Document document, Sentence passage, int end, NameIndex names) {
		int from = end;
		while (from > passage.from() && end - from < LONGEST && isPart(document, from - 1, names)) {
			from--;
		}
		while (from < end && document.token(from).is("'s")) {
			from++;
		}
		return from;
	}

	private boolean isPart(Document document, int at, NameIndex names) {
		Token token = document.token(at);
		return token.isWord() && names.dateSpans().startingAt(at) == null
				&& OUTSIDE.stream().noneMatch((role) -> this.words.is(role, token));
	}

	/**
	 * Index of the verb, or of the places and days before it: "doctors in A on Monday
	 * said".
	 */
	private int behindPlaces(Document document, Sentence passage, int verb, NameIndex names) {
		int at = verb;
		int end = verb;
		while (at > passage.from() && verb - at < LONGEST) {
			int last = at;
			at = (names.places().spanEndingAt(at) != null) ? names.places().spanEndingAt(at).from() : at;
			at = (names.dateSpans().spanEndingAt(at) != null) ? names.dateSpans().spanEndingAt(at).from() : at;
			if (at < last && this.words.is("preposition", document.token(at - 1))) {
				at--;
				end = at;
			}
			else if (at < last && document.token(at - 1).is("the")
					&& this.words.is("preposition", document.token(at - 2))) {
				at -= 2;
				end = at;
			}
			else {
				return end;
			}
		}
		return end;
	}

	private boolean isArticle(Token token) {
		return this.words.is("determiner", token);
	}

}

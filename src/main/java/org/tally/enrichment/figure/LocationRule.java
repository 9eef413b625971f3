package org.tally.enrichment.figure;

import org.jspecify.annotations.Nullable;
import org.tally.article.Named;
import org.tally.article.Place;
import org.tally.article.PlaceMention;
import org.tally.enrichment.figure.Spans.Span;
import org.tally.enrichment.text.Document;
import org.tally.enrichment.text.Sentence;
import org.tally.enrichment.text.Token;

/**
 * Finds where a figure happened: the most specific place of its clause, behind the count
 * before in front of it; else where the figure before it happened.
 */
final class LocationRule {

	private static final int BEHIND = 45;

	private LocationRule() {
	}

	static @Nullable Named find(Document document, Sentence sentence, Count count, @Nullable Count next,
			NameIndex names) {
		int stop = (next != null && next.from() - count.to() > 6 && next.from() > count.to()) ? next.from()
				: Math.min(sentence.to(), count.to() + BEHIND);
		PlaceMention behind = best(document, count.to(), stop, names);
		PlaceMention before = best(document, sentence.from(), count.from(), names);
		if (before == null && behind == null && stop < sentence.to()) {
			behind = best(document, stop, sentence.to(), names);
		}
		PlaceMention place = choose(behind, before);
		return (place != null) ? named(document, place) : null;
	}

	/** A place behind the count wins unless it says no more than its country. */
	private static @Nullable PlaceMention choose(@Nullable PlaceMention behind, @Nullable PlaceMention before) {
		if (behind == null || before == null) {
			return (behind != null) ? behind : before;
		}
		return (rank(behind.place()) < 2 && rank(before.place()) > rank(behind.place())) ? before : behind;
	}

	/**
	 * The most specific place of a stretch; of three or more listed together, the one
	 * that covers them.
	 */
	private static @Nullable PlaceMention best(Document document, int from, int to, NameIndex names) {
		PlaceMention best = null;
		PlaceMention cover = null;
		int listed = 0;
		for (Span<PlaceMention> span : names.places().between(from, to)) {
			if (isAside(document, span.from(), span.to())) {
				continue;
			}
			PlaceMention mention = span.value();
			if (best == null || rank(mention.place()) > rank(best.place())) {
				cover = best;
				best = mention;
				listed = 1;
			}
			else if (rank(mention.place()) == rank(best.place())) {
				listed++;
			}
			else if (rank(mention.place()) > 1) {
				cover = mention;
			}
		}
		return (listed > 2 && cover != null) ? cover : best;
	}

	/**
	 * Where what an article last spoke of lies: the best place of the sentences before,
	 * back to the one of the last figure.
	 */
	static @Nullable Named before(Document document, Sentence sentence, int after, NameIndex names) {
		PlaceMention place = best(document, after, sentence.from(), names);
		return (place != null && rank(place.place()) > 2) ? named(document, place) : null;
	}

	/**
	 * "Britain-based", "near the border with Turkey", "told X in Amman": not where it
	 * happened.
	 */
	private static boolean isAside(Document document, int from, int to) {
		Token after = document.token(to);
		Token before = document.token(from - 1);
		boolean based = after.hyphenated() || (after.is("based") && !before.is("in"));
		boolean border = before.is("with") && document.token(from - 2).is("border");
		boolean speech = before.is("in") && document.token(from - 2).is("conference");
		return based || border || speech || after.is("border") || before.is("than");
	}

	private static int rank(Place place) {
		return switch (place.kind()) {
			case CONTINENT -> 0;
			case COUNTRY -> 1;
			case WATER -> 2;
			case REGION, DISTRICT -> 3;
			case CITY -> 4;
			case TOWN, VILLAGE, OTHER -> 5;
			case NEIGHBOURHOOD, CAMP, BASE, SITE -> 6;
		};
	}

	static Named named(Document document, PlaceMention mention) {
		return new Named(mention.place().id(), mention.place().name(), mention.at().in(document.text()));
	}

}

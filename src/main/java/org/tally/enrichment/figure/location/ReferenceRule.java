package org.tally.enrichment.figure.location;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;
import org.tally.article.mention.PlaceKind;
import org.tally.article.mention.PlaceMention;
import org.tally.enrichment.figure.context.ClauseWords;
import org.tally.enrichment.figure.context.NameIndex;
import org.tally.enrichment.figure.context.Spans.Span;
import org.tally.enrichment.text.Document;
import org.tally.enrichment.text.Sentence;
import org.tally.enrichment.text.Token;

/**
 * Finds the places that a noun takes up: "the same city", "the country".
 */
public final class ReferenceRule {

	/** Places among which "the city" is found again. */
	private static final int NAMED = 60;

	private final ClauseWords words;

	public ReferenceRule(ClauseWords words) {
		this.words = words;
	}

	/** "the same city", "in the district", "across the country": the last of the kind. */
	public @Nullable PlaceGroup find(Document document, Sentence passage, @Nullable PlaceGroup country,
			NameIndex names) {
		for (int i = passage.from(); i < passage.to() - 1; i++) {
			boolean definite = document.token(i).is("the") || document.token(i).is("same");
			Token kind = document.token(i + 1);
			if (definite && (kind.is("country") || kind.is("countrys"))) {
				boolean all = this.words.is("all", document.token(i - 1));
				return all ? listed(country) : country;
			}
			if (definite && isLedIn(document, i) && this.words.is("kind", kind)) {
				return last(document, i, kind, names);
			}
		}
		return null;
	}

	private boolean isLedIn(Document document, int article) {
		Token before = document.token(article - 1);
		return this.words.is("place", before) || this.words.is("hit", before) || before.is("the");
	}

	private static @Nullable PlaceGroup last(Document document, int before, Token kind, NameIndex names) {
		List<Span<PlaceMention>> all = names.places().all();
		PlaceGroup last = null;
		int first = names.places().countBefore(before) - 1;
		for (int i = first; i >= Math.max(0, first - NAMED); i--) {
			PlaceMention mention = all.get(i).value();
			if (isOf(kind, mention.place().kind())) {
				PlaceGroup place = new PlaceGroup(mention, all.get(i).from(), all.get(i).to(), false);
				boolean called = document.token(place.to()).is(kind.fold())
						|| (document.token(place.from() - 1).is("of")
								&& document.token(place.from() - 2).is(kind.fold()));
				if (called) {
					return place;
				}
				last = (last != null) ? last : place;
			}
		}
		return last;
	}

	private static boolean isOf(Token noun, PlaceKind kind) {
		return switch (noun.fold()) {
			case "city", "citys" -> kind == PlaceKind.CITY;
			case "town" -> kind == PlaceKind.TOWN || kind == PlaceKind.VILLAGE || kind == PlaceKind.OTHER;
			case "village" -> kind == PlaceKind.VILLAGE || kind == PlaceKind.TOWN;
			case "province", "governorate" -> kind == PlaceKind.REGION;
			case "camp" -> kind == PlaceKind.CAMP;
			case "neighborhood", "neighbourhood", "quarter" -> kind == PlaceKind.NEIGHBOURHOOD;
			case "district", "area", "suburb", "enclave", "region" ->
				kind != PlaceKind.COUNTRY && kind != PlaceKind.CONTINENT && kind != PlaceKind.CITY;
			default -> false;
		};
	}

	/** The country that most of the article's places are of, where it names it. */
	public static @Nullable PlaceGroup country(Document document, NameIndex names) {
		Map<String, Integer> places = new HashMap<>();
		for (Span<PlaceMention> span : names.places().all()) {
			String country = span.value().place().country();
			if (country != null) {
				places.merge(country, 1, Integer::sum);
			}
		}
		Span<PlaceMention> best = null;
		for (Span<PlaceMention> span : names.places().all()) {
			boolean more = span.value().place().kind() == PlaceKind.COUNTRY && !document.token(span.to()).hyphenated()
					&& (best == null || count(places, span) > count(places, best));
			best = more ? span : best;
		}
		return (best != null) ? new PlaceGroup(best.value(), best.from(), best.to(), false) : null;
	}

	/** "across the country" is several places. */
	private static @Nullable PlaceGroup listed(@Nullable PlaceGroup place) {
		return (place != null) ? new PlaceGroup(place.place(), place.from(), place.to(), true) : null;
	}

	private static int count(Map<String, Integer> places, Span<PlaceMention> span) {
		return places.getOrDefault(String.valueOf(span.value().place().country()), 0);
	}

}

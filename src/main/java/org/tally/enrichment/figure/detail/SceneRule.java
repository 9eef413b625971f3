package org.tally.enrichment.figure.detail;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;
import org.tally.article.Named;
import org.tally.article.PlaceKind;
import org.tally.article.PlaceMention;
import org.tally.enrichment.figure.context.Claim;
import org.tally.enrichment.figure.context.ClauseWords;
import org.tally.enrichment.figure.context.NameIndex;
import org.tally.enrichment.figure.context.Passages;
import org.tally.enrichment.figure.context.Spans;
import org.tally.enrichment.figure.context.Spans.Span;
import org.tally.enrichment.figure.detail.EventLinker.Told;
import org.tally.enrichment.figure.location.LocationRule;
import org.tally.enrichment.figure.location.PlaceGroup;
import org.tally.enrichment.figure.party.PerpetratorRule;
import org.tally.enrichment.text.Document;
import org.tally.enrichment.text.Sentence;
import org.tally.enrichment.text.Token;

/**
 * Places that passages beside a figure's own give it: a sentence that takes up the event
 * ("the blast hit X") narrows where it happened; "the same city" and "the country" are
 * named before.
 */
final class SceneRule {

	/** Passages behind a figure that may still tell more of its place. */
	private static final int FOLLOWING = 3;

	/** The same until a group claims an attack. */
	private static final int CLAIMED = 20;

	/** Words that hold the subject of a passage. */
	private static final int SUBJECT = 10;

	/** Counts of a passage that tell what it is about. */
	private static final int COUNTS = 12;

	/** Places among which "the city" is found again. */
	private static final int NAMED = 60;

	/** Words of a passage among which "also" says that it tells of something else. */
	private static final int OPENING = 6;

	/**
	 * Letters of a noun long enough to say that "the clinic" is the one told of before.
	 */
	private static final int NOUN = 5;

	private final ClauseWords words;

	private final LocationRule location;

	private final PerpetratorRule perpetrator;

	SceneRule(ClauseWords words, LocationRule location, PerpetratorRule perpetrator) {
		this.words = words;
		this.location = location;
		this.perpetrator = perpetrator;
	}

	/**
	 * A narrower place for a figure, or the one it has.
	 * @param figures all of the article's
	 */
	@Nullable PlaceGroup narrowed(Document document, Told figure, Spans<Claim> claims, Passages passages, NameIndex names) {
		PlaceGroup place = figure.place();
		if (place == null || place.listed() || !figure.claim().isHarm()) {
			return place;
		}
		int own = figure.claim().number();
		for (int i = own + 1; i < passages.size() && i <= own + FOLLOWING; i++) {
			Sentence passage = passages.opening(i);
			boolean event = takesUp(document, passage, "event");
			boolean victims = takesUp(document, passage, "victim");
			boolean other = countsOther(figure.claim(), passage, claims);
			if (isBesides(document, passage) || (other && !victims)) {
				return place;
			}
			PlaceGroup scene = this.location.scene(document, passage, names);
			boolean same = event || victims || (i == own + 1 && tellsOfDeed(document, passage))
					|| repeats(document, figure.claim().passage(), passage);
			if (same && scene != null && !scene.listed() && (PlaceGroup.liesIn(scene.place(), place.place())
					|| (figure.stated() && PlaceGroup.isAround(scene.place(), place.place())))) {
				return scene;
			}
		}
		return place;
	}

	/**
	 * The figure with who is named for its event behind it: "the attack was claimed by
	 * X".
	 */
	Told caused(Document document, Told figure, Spans<Claim> claims, Passages passages, NameIndex names) {
		if (figure.details().perpetrator() != null || !figure.claim().isHarm()
				|| this.perpetrator.isWar(document, figure.claim())) {
			return figure;
		}
		int own = figure.claim().number();
		for (int i = own + 1; i < passages.size() && i <= own + CLAIMED; i++) {
			Sentence passage = passages.opening(i);
			Sentence subject = new Sentence(passage.from(), Math.min(passage.to(), passage.from() + SUBJECT));
			if (isBesides(document, passage) || !takesUp(document, subject, "event") || isAnswer(document, passage)) {
				continue;
			}
			boolean far = i > own + FOLLOWING || countsOther(figure.claim(), passage, claims);
			Named culprit = this.perpetrator.culprit(document, passage, far, names);
			if (culprit != null && !this.perpetrator.isOwnSide(document, figure.claim(), culprit, names)) {
				return figure.with(figure.details().causedBy(culprit));
			}
		}
		return figure;
	}

	/** "Elsewhere ...", "Rockets also hit ...". */
	private boolean isBesides(Document document, Sentence passage) {
		boolean besides = this.words.is("addition", document.token(passage.from()));
		for (int i = passage.from(); !besides && i < Math.min(passage.to(), passage.from() + OPENING); i++) {
			besides = document.token(i).is("also");
		}
		return besides;
	}

	/** "in retaliation for", which names who did something else. */
	private boolean isAnswer(Document document, Sentence passage) {
		for (int i = passage.from(); i < passage.to(); i++) {
			if (this.words.is("answer", document.token(i))) {
				return true;
			}
		}
		return false;
	}

	/** Whether a passage counts the same otherwise, and so tells of another event. */
	private static boolean countsOther(Claim claim, Sentence passage, Spans<Claim> claims) {
		List<Span<Claim>> there = claims.between(passage.from(), passage.to());
		return claims.between(claim.passage().from(), claim.passage().to())
			.stream()
			.limit(COUNTS)
			.anyMatch((own) -> there.stream()
				.limit(COUNTS)
				.anyMatch((other) -> own.value().type() == other.value().type()
						&& !own.value().bounds().equals(other.value().bounds())));
	}

	private boolean tellsOfDeed(Document document, Sentence passage) {
		for (int i = passage.from(); i < passage.to(); i++) {
			if (this.words.is("event", document.token(i)) || this.words.is("hit", document.token(i))) {
				return true;
			}
		}
		return false;
	}

	/** "the attack", "this raid", "among the dead". */
	private boolean takesUp(Document document, Sentence passage, String role) {
		for (int i = passage.from(); i < passage.to(); i++) {
			boolean definite = isDefinite(document.token(i));
			if (definite && (this.words.is(role, document.token(i + 1))
					|| (!document.token(i + 1).isMark() && this.words.is(role, document.token(i + 2))))) {
				return true;
			}
		}
		return false;
	}

	private static boolean isDefinite(Token token) {
		return token.is("the") || token.is("this") || token.is("these") || token.is("those") || token.is("'s");
	}

	/** "a clinic" and then "the clinic". */
	private boolean repeats(Document document, Sentence first, Sentence second) {
		for (int i = second.from(); i < second.to() - 1; i++) {
			Token noun = document.token(i + 1);
			if (isDefinite(document.token(i)) && noun.fold().length() >= NOUN && !noun.isCapitalised()
					&& !this.words.is("kind", noun) && !this.words.is("link", noun)) {
				for (int j = first.from(); j < first.to(); j++) {
					if (document.token(j).is(noun.fold())) {
						return true;
					}
				}
			}
		}
		return false;
	}

	/** "the same city", "in the district", "across the country": the last of the kind. */
	@Nullable PlaceGroup reference(Document document, Sentence passage, @Nullable PlaceGroup country, NameIndex names) {
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
	static @Nullable PlaceGroup country(Document document, NameIndex names) {
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

package org.tally.enrichment.figure.detail;

import java.util.List;

import org.jspecify.annotations.Nullable;
import org.tally.article.mention.Named;
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
 * What the passages behind a figure's own give it: a sentence that takes up the event
 * ("the blast hit X") narrows where it happened, and may say who did it.
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
				|| this.perpetrator.causes().isWar(document, figure.claim())) {
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

}

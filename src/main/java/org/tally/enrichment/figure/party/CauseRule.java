package org.tally.enrichment.figure.party;

import org.tally.enrichment.figure.context.Claim;
import org.tally.enrichment.figure.context.ClauseWords;
import org.tally.enrichment.text.Document;
import org.tally.enrichment.text.Sentence;
import org.tally.enrichment.text.Token;

/**
 * Tells whether a claim has a cause of its own, so that who attacked before is not meant.
 */
public final class CauseRule {

	/** Single events seldom kill or displace as many. */
	private static final int TOLL_OF_WAR = 2000;

	/** Words between an article and its noun: "a suicide car bomb". */
	private static final int DETERMINED = 3;

	private final ClauseWords words;

	private final PartyRoles roles;

	CauseRule(ClauseWords words, PartyRoles roles) {
		this.words = words;
		this.roles = roles;
	}

	/** Whether a claim is the toll of a whole war: "the conflict has killed". */
	public boolean isWar(Document document, Claim claim) {
		Double low = (claim.bounds().low() != null) ? claim.bounds().low() : claim.bounds().high();
		boolean many = low != null && low >= TOLL_OF_WAR;
		for (int i = claim.passage().from(); many && i < claim.passage().to(); i++) {
			if (isWar(document, i)) {
				return true;
			}
		}
		return false;
	}

	private boolean isWar(Document document, int at) {
		return this.words.is("conflict", document.token(at)) && !document.token(at - 1).is("of");
	}

	/**
	 * Whether a claim has another cause than what was told before: the deed nearest to it
	 * is new ("a car bomb"), a clash, or none is meant ("elsewhere").
	 */
	public boolean isNewMatter(Document document, Claim claim) {
		Sentence passage = claim.passage();
		if (this.words.is("break", document.token(passage.from())) || isWar(document, claim)) {
			return true;
		}
		if (this.words.is("speaking", document.token(subject(document, claim)))) {
			return false;
		}
		int nearest = -1;
		for (int i = passage.from(); i < passage.to(); i++) {
			boolean deed = this.words.is("event", document.token(i)) || this.roles.isClash(document.token(i));
			if (deed && (nearest < 0 || Math.abs(i - claim.from()) < Math.abs(nearest - claim.from()))) {
				nearest = i;
			}
		}
		return nearest >= 0 && (this.roles.isClash(document.token(nearest)) || isNew(document, nearest));
	}

	/**
	 * Index of the last word before a claim's verb: "they" of "they also have killed".
	 */
	private int subject(Document document, Claim claim) {
		int at = claim.cue() - 1;
		while (at > claim.passage().from()
				&& (this.words.is("aux", document.token(at)) || this.words.is("adverb", document.token(at)))) {
			at--;
		}
		return at;
	}

	/** "a car bomb", "another raid". */
	private static boolean isNew(Document document, int deed) {
		for (int i = deed - 1; i >= deed - DETERMINED; i--) {
			Token token = document.token(i);
			if (token.is("a") || token.is("an") || token.is("another")) {
				return true;
			}
		}
		return false;
	}

}

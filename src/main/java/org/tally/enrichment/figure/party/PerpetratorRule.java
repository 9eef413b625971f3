package org.tally.enrichment.figure.party;

import java.util.Set;

import org.jspecify.annotations.Nullable;
import org.tally.article.figure.FigureType;
import org.tally.article.mention.Named;
import org.tally.enrichment.figure.context.Claim;
import org.tally.enrichment.figure.context.ClauseWords;
import org.tally.enrichment.figure.context.NameIndex;
import org.tally.enrichment.figure.context.Party;
import org.tally.enrichment.figure.context.Spans;
import org.tally.enrichment.figure.context.Spans.Span;
import org.tally.enrichment.text.Document;
import org.tally.enrichment.text.Sentence;
import org.tally.enrichment.text.Token;

/**
 * Finds who is said to have caused a figure: "by X", the owner of an air strike, the
 * subject of "killed" or "bombed", the other side of a clash. Nobody harms his own.
 */
public final class PerpetratorRule {

	private static final Set<FigureType> CAUSED = Set.of(FigureType.KILLED, FigureType.INJURED, FigureType.CASUALTIES,
			FigureType.DESTROYED, FigureType.STRIKES, FigureType.ABDUCTED, FigureType.DETAINED, FigureType.TRAPPED,
			FigureType.TERRITORY, FigureType.SEIZED, FigureType.OTHER);

	/** Words that cost a point. */
	private static final double WORDS_A_POINT = 15;

	/** Another matter begins in between. */
	private static final double BREAK = -2;

	/** A name says more than "militants". */
	private static final double KNOWN = 0.5;

	/** The party is the subject of the very verb that types the count. */
	private static final double OWN_VERB = 2;

	/**
	 * Words between an owner and the verb of his deed: "Russian air strikes have killed".
	 */
	private static final int OWNERS_REACH = 10;

	/** Words of a number and what it counts. */
	private static final int LONGEST_COUNT = 20;

	/** Parties among which the police of an arrest are. */
	private static final int KEEPERS = 30;

	/** Words between those counted and whose they are: "fighters from X". */
	private static final int FROM_WHOM = 3;

	private final ClauseWords words;

	private final PartyRoles roles;

	private final CauseRule causes;

	public PerpetratorRule(ClauseWords words) {
		this.words = words;
		this.roles = new PartyRoles(words);
		this.causes = new CauseRule(words, this.roles);
	}

	/** What tells of the causes of claims. */
	public CauseRule causes() {
		return this.causes;
	}

	private static boolean isCaused(FigureType type) {
		return CAUSED.contains(type);
	}

	/**
	 * Who the claim's passage says did it, or null.
	 * @param claims all those of the article
	 */
	public @Nullable Named find(Document document, Claim claim, Spans<Claim> claims, NameIndex names) {
		if (!isCaused(claim.type()) || this.causes.isWar(document, claim)) {
			return null;
		}
		Named best = null;
		double most = 0;
		boolean anonymous = this.roles.isAnonymous(document, claim);
		for (Span<Party> party : names.parties().between(claim.passage().from(), claim.passage().to())) {
			if (isHarmed(party, claims) || isOwnSide(document, claim, party.value().named(), names)) {
				continue;
			}
			PartyRole role = this.roles.role(document, party, claim.passage().to(), names);
			double points = points(document, claim, party, role);
			boolean beside = claim.cue() - party.to() >= 0 && claim.cue() - party.to() <= OWNERS_REACH;
			boolean behind = role == PartyRole.AGENT && party.from() > claim.from();
			boolean told = !anonymous || behind || (role != PartyRole.SUBJECT && beside);
			boolean fits = role == PartyRole.AGENT || !party.value().keeper() || claim.type() == FigureType.DETAINED;
			if (role != PartyRole.NONE && told && fits && points > most) {
				most = points;
				best = party.value().named();
			}
		}
		return best;
	}

	private double points(Document document, Claim claim, Span<Party> party, PartyRole role) {
		int distance = Math.min(Math.abs(claim.from() - party.to()), Math.abs(party.from() - claim.to()));
		boolean own = role == PartyRole.SUBJECT && claim.cue() >= party.to() && claim.cue() < claim.from()
				&& claim.cue() - party.to() <= 2;
		return role.points() + (party.value().known() ? KNOWN : 0) + (own ? OWN_VERB : 0) - distance / WORDS_A_POINT
				+ BREAK * this.words.breaks(document, claim.from(), party.from());
	}

	/** Whether a party is part of what is counted. */
	private static boolean isHarmed(Span<Party> party, Spans<Claim> claims) {
		return claims.between(party.from() - LONGEST_COUNT, party.to())
			.stream()
			.anyMatch((claim) -> claim.value().overlaps(party.from(), party.to()));
	}

	/** Whether those counted are of the party itself. */
	public boolean isOwnSide(Document document, Claim claim, Named party, NameIndex names) {
		for (Span<Party> counted : names.parties().between(claim.from(), claim.to() + FROM_WHOM)) {
			Token before = document.token(counted.from() - 1);
			boolean inside = counted.from() < claim.to() || before.is("from") || before.is("of");
			Named own = counted.value().named();
			if (inside && (own.id().equals(party.id()) || own.name().equalsIgnoreCase(party.name()))) {
				return true;
			}
		}
		return false;
	}

	/**
	 * Who attacks in a passage, or null; those at its beginning first.
	 */
	public @Nullable Party attacker(Document document, Sentence passage, Spans<Claim> claims, NameIndex names) {
		Party best = null;
		double most = Double.NEGATIVE_INFINITY;
		for (Span<Party> party : names.parties().between(passage.from(), passage.to())) {
			PartyRole role = this.roles.role(document, party, passage.to(), names);
			double points = role.points() + (party.value().known() ? KNOWN : 0)
					- (party.from() - passage.from()) / WORDS_A_POINT;
			if (role.isAttacker() && !isHarmed(party, claims) && !party.value().keeper() && points > most) {
				most = points;
				best = party.value();
			}
		}
		return best;
	}

	/** Who arrests in an article, as far as a token: the last police named, or null. */
	public @Nullable Named keeper(int token, NameIndex names) {
		int last = names.parties().countBefore(token) - 1;
		for (int i = last; i >= Math.max(0, last - KEEPERS); i--) {
			Party party = names.parties().all().get(i).value();
			if (party.keeper()) {
				return party.named();
			}
		}
		return null;
	}

	/**
	 * Who a passage says was the one: "by X".
	 * @param claimed whether only "claimed by X" will do
	 */
	public @Nullable Named culprit(Document document, Sentence passage, boolean claimed, NameIndex names) {
		for (Span<Party> party : names.parties().between(passage.from(), passage.to())) {
			Token before = document.token(party.from() - 1);
			boolean claims = before.is("by") && document.token(party.from() - 2).is("claimed");
			if (claims || (!claimed && this.roles.role(document, party, passage.to(), names) == PartyRole.AGENT)) {
				return party.value().named();
			}
		}
		return null;
	}

}

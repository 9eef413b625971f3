package org.tally.enrichment.figure.detail;

import java.util.Locale;

import org.jspecify.annotations.Nullable;
import org.tally.article.figure.FigureType;
import org.tally.article.mention.Named;
import org.tally.enrichment.figure.context.Claim;
import org.tally.enrichment.figure.context.NameIndex;
import org.tally.enrichment.figure.context.Party;
import org.tally.enrichment.figure.context.Passages;
import org.tally.enrichment.figure.context.Spans;
import org.tally.enrichment.figure.location.LocationRule;
import org.tally.enrichment.figure.location.PlaceGroup;
import org.tally.enrichment.figure.location.ReferenceRule;
import org.tally.enrichment.figure.party.PerpetratorRule;
import org.tally.enrichment.text.Document;

/**
 * Where an article's story has come to: what the passages before a claim tell of place
 * and attacker, for claims whose own passage does not say.
 */
final class Story {

	/** Passages after which a place is no longer the scene. */
	private static final int LONG_AGO = 20;

	/** Passages further back that may have named the place within the one spoken of. */
	private static final int NARROWER = 2;

	/** Passages over which an attacker is still the one meant. */
	private static final int MEMORY = 3;

	private final Document document;

	private final NameIndex names;

	private final Passages passages;

	private final Spans<Claim> claims;

	private final LocationRule location;

	private final ReferenceRule references;

	private final PerpetratorRule perpetrator;

	private final @Nullable PlaceGroup country;

	private @Nullable PlaceGroup lastPlace;

	private int placed = -1;

	private @Nullable Named lastParty;

	private int partyPassage;

	private int readPassages;

	Story(Document document, NameIndex names, Passages passages, Spans<Claim> claims, LocationRule location,
			ReferenceRule references, PerpetratorRule perpetrator) {
		this.document = document;
		this.names = names;
		this.passages = passages;
		this.claims = claims;
		this.location = location;
		this.references = references;
		this.perpetrator = perpetrator;
		this.country = ReferenceRule.country(document, names);
	}

	/** The country that the article is about, or null. */
	@Nullable PlaceGroup country() {
		return this.country;
	}

	/** Where a claim happened, given the places of its own passage. */
	@Nullable PlaceGroup place(Claim claim, @Nullable PlaceGroup stated) {
		if (stated == null && this.perpetrator.causes().isWar(this.document, claim)) {
			return this.country;
		}
		PlaceGroup place = (stated != null) ? stated
				: this.references.find(this.document, claim.passage(), this.country, this.names);
		if (place == null && claim.number() != this.placed) {
			place = scene(claim);
		}
		place = (place != null) ? place : this.lastPlace;
		this.lastPlace = place;
		this.placed = claim.number();
		return place;
	}

	/** What the passages since the last claim speak of, the nearest first. */
	private @Nullable PlaceGroup scene(Claim claim) {
		PlaceGroup scene = null;
		int last = Math.max(this.placed, claim.number() - LONG_AGO);
		for (int i = claim.number() - 1; i > last; i--) {
			PlaceGroup group = this.location.scene(this.document, this.passages.opening(i), this.names);
			boolean several = group != null && group.listed() && group.rank() > PlaceGroup.CITY;
			if (scene == null && group != null && !several) {
				scene = group;
				last = Math.max(last, i - NARROWER - 1);
			}
			else if (scene != null && group != null && !several && PlaceGroup.liesIn(group.place(), scene.place())) {
				return group;
			}
		}
		return scene;
	}

	/** Who caused a claim. */
	@Nullable Named perpetrator(Claim claim) {
		int number = claim.number();
		read(number);
		Named party = this.perpetrator.find(this.document, claim, this.claims, this.names);
		Named known = this.lastParty;
		boolean soon = number - this.partyPassage <= MEMORY;
		if (party == null && claim.type() == FigureType.DETAINED) {
			return this.perpetrator.keeper(claim.passage().to(), this.names);
		}
		if (party == null) {
			boolean other = this.perpetrator.causes().isNewMatter(this.document, claim);
			this.lastParty = other ? null : known;
			boolean carried = known != null && soon && claim.isHarm() && !other
					&& !this.perpetrator.isOwnSide(this.document, claim, known, this.names);
			return carried ? known : null;
		}
		if (known != null && number - this.partyPassage <= 1 && isVague(party) && !NameIndex.isUnlisted(known)) {
			return known;
		}
		this.lastParty = party;
		this.partyPassage = number;
		return party;
	}

	/** "the terrorists" are those named before. */
	static boolean isVague(Named party) {
		return NameIndex.isUnlisted(party) && party.name().toLowerCase(Locale.ROOT).startsWith("terrorist");
	}

	/** Who attacks in the passages before one. */
	private void read(int number) {
		for (; this.readPassages < number; this.readPassages++) {
			Party attacker = this.perpetrator.attacker(this.document, this.passages.opening(this.readPassages),
					this.claims, this.names);
			if (attacker != null && (this.lastParty == null || attacker.known() || !isVague(attacker.named()))) {
				this.lastParty = attacker.named();
				this.partyPassage = this.readPassages;
			}
		}
	}

}

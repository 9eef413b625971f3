package org.tally.enrichment.figure.detail;

import java.util.List;
import java.util.Locale;

import org.jspecify.annotations.Nullable;
import org.tally.article.FigureType;
import org.tally.article.Named;
import org.tally.enrichment.text.Document;
import org.tally.enrichment.text.Sentence;

/**
 * Where an article's story has come to: what the passages before a claim tell of place and
 * attacker, for claims whose own passage does not say.
 */
final class Story {

	/** Passages further back that may have named the place within the one spoken of. */
	private static final int NARROWER = 2;

	/** Begins the id of a party in the article's words. */
	static final String UNNAMED = "other:";

	/** Passages over which an attacker is still the one meant. */
	private static final int MEMORY = 3;

	private final Document document;

	private final NameIndex names;

	private final Passages passages;

	private final List<Claim> claims;

	private final LocationRule location;

	private final SceneRule scenes;

	private final PerpetratorRule perpetrator;

	private @Nullable PlaceGroup lastPlace;

	private @Nullable Sentence placed;

	private @Nullable Named lastParty;

	private int partyPassage;

	private int readPassages;

	Story(Document document, NameIndex names, Passages passages, List<Claim> claims, LocationRule location, SceneRule scenes,
			PerpetratorRule perpetrator) {
		this.document = document;
		this.names = names;
		this.passages = passages;
		this.claims = claims;
		this.location = location;
		this.scenes = scenes;
		this.perpetrator = perpetrator;
	}

	/** Where a claim happened, given the places of its own passage. */
	@Nullable PlaceGroup place(Claim claim, @Nullable PlaceGroup stated) {
		if (stated == null && this.perpetrator.isWar(this.document, claim)) {
			return SceneRule.country(this.document, this.names);
		}
		PlaceGroup place = (stated != null) ? stated
				: this.scenes.reference(this.document, claim.passage(), this.names);
		if (place == null && !claim.passage().equals(this.placed)) {
			place = scene(claim);
		}
		place = (place != null) ? place : this.lastPlace;
		this.lastPlace = place;
		this.placed = claim.passage();
		return place;
	}

	/** What the passages since the last claim speak of, the nearest first. */
	private @Nullable PlaceGroup scene(Claim claim) {
		PlaceGroup scene = null;
		int last = (this.placed != null) ? this.passages.indexOf(this.placed.from()) : -1;
		for (int i = this.passages.indexOf(claim.from()) - 1; i > last; i--) {
			PlaceGroup group = this.location.scene(this.document, this.passages.all().get(i), this.names);
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
	@Nullable Named perpetrator(Claim claim, List<Claim> beside) {
		int number = this.passages.indexOf(claim.from());
		read(number);
		Named party = this.perpetrator.find(this.document, claim, beside, this.names);
		Named known = this.lastParty;
		boolean soon = number - this.partyPassage <= MEMORY;
		if (party == null && claim.type() == FigureType.DETAINED) {
			return this.perpetrator.keeper(claim.passage().to(), this.names);
		}
		if (party == null) {
			boolean carried = known != null && soon && claim.isHarm()
					&& !this.perpetrator.isNewMatter(this.document, claim)
					&& !this.perpetrator.isOwnSide(this.document, claim, known, this.names);
			return carried ? known : null;
		}
		if (known != null && number - this.partyPassage <= 1 && isVague(party) && !known.id().startsWith(UNNAMED)) {
			return known;
		}
		this.lastParty = party;
		this.partyPassage = number;
		return party;
	}

	/** "the terrorists" are those named before. */
	static boolean isVague(Named party) {
		return party.id().startsWith(UNNAMED) && party.name().toLowerCase(Locale.ROOT).startsWith("terrorist");
	}

	/** Who attacks in the passages before one. */
	private void read(int number) {
		for (; this.readPassages < number; this.readPassages++) {
			Party attacker = this.perpetrator.attacker(this.document, this.passages.all().get(this.readPassages),
					this.claims, this.names);
			if (attacker != null && (this.lastParty == null || attacker.known() || !isVague(attacker.named()))) {
				this.lastParty = attacker.named();
				this.partyPassage = this.readPassages;
			}
		}
	}

}

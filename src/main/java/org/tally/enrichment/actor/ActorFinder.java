package org.tally.enrichment.actor;

import java.util.ArrayList;
import java.util.List;
import java.util.function.BiPredicate;

import org.jspecify.annotations.Nullable;
import org.tally.article.mention.ActorMention;
import org.tally.article.mention.PlaceMention;
import org.tally.enrichment.place.Nationalities;
import org.tally.enrichment.tagger.Claims;
import org.tally.enrichment.tagger.NameKind;
import org.tally.enrichment.tagger.NameMention;
import org.tally.enrichment.text.Document;

/**
 * Finds the actors that an article names: listed ones, forces and organisations by
 * pattern, persons, and countries and capitals where they act.
 */
public final class ActorFinder {

	private final ActorWords words = new ActorWords();

	private final ListedActors listed;

	private final ForceRule forces;

	private final OrganisationRule organisations = new OrganisationRule(this.words);

	private final PersonRule persons;

	private final GovernmentRule governments;

	public ActorFinder(ActorList list, Nationalities nationalities) {
		this.listed = new ListedActors(list, nationalities, this.words);
		this.forces = new ForceRule(list, this.words, nationalities);
		this.persons = new PersonRule(this.words, nationalities);
		this.governments = new GovernmentRule(this.forces, this.words);
	}

	/**
	 * The actors that their names alone tell, in text order.
	 * @param claims what is known of the tokens; those of the actors are added
	 * @param isPlace whether the tokens from one index to another name a known place
	 */
	public List<ActorMention> find(Document document, Claims claims, BiPredicate<Integer, Integer> isPlace) {
		List<Found> found = new ArrayList<>();
		for (Found actor : this.listed.find(document)) {
			if (claims.take(actor.from(), actor.to())) {
				found.add(actor);
			}
		}
		int at = 0;
		while (at < document.tokens().size()) {
			Found actor = at(document, at, claims);
			if (actor != null) {
				found.add(actor);
			}
			at = (actor != null) ? actor.to() : at + 1;
		}
		for (Found actor : this.persons.find(document, claims, isPlace)) {
			if (claims.take(actor.from(), actor.to())) {
				found.add(actor);
			}
		}
		for (NameMention name : claims.tagged().all()) {
			if (name.kind() == NameKind.ORGANISATION && !isPlace.test(name.from(), name.to())) {
				Found listed = this.listed.acronym(document, name);
				Found actor = (listed != null) ? listed : this.organisations.of(document, name);
				if (actor != null && claims.takeOrganisation(actor.from(), actor.to())) {
					found.add(actor);
				}
			}
		}
		return mentions(document, found);
	}

	private @Nullable Found at(Document document, int at, Claims claims) {
		if (!claims.isFree(at, at + 1)) {
			return null;
		}
		Found force = this.forces.at(document, at);
		if (force != null) {
			return claims.take(force.from(), force.to()) ? force : null;
		}
		Found organisation = isPlace(claims, at) ? null : this.organisations.at(document, at);
		boolean free = organisation != null && claims.takeOrganisation(organisation.from(), organisation.to());
		return free ? organisation : null;
	}

	/** Whether the tagger takes a name of several words for a place: "Scott County". */
	private static boolean isPlace(Claims claims, int at) {
		NameMention name = claims.tagged().at(at);
		return name != null && name.kind() == NameKind.PLACE && name.to() - at > 1;
	}

	/**
	 * The governments that an article means by the name of a country or capital.
	 */
	public List<ActorMention> governments(Document document, List<PlaceMention> places) {
		return this.governments.find(document, places);
	}

	private static List<ActorMention> mentions(Document document, List<Found> found) {
		List<ActorMention> mentions = new ArrayList<>();
		found.forEach((actor) -> mentions.add(actor.mention(document)));
		mentions.sort((a, b) -> Integer.compare(a.at().start(), b.at().start()));
		return mentions;
	}

}

package org.tally.enrichment.actor;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.function.BiPredicate;

import org.tally.article.Actor;
import org.tally.article.ActorMention;
import org.tally.article.Place;
import org.tally.article.PlaceKind;
import org.tally.article.PlaceMention;
import org.tally.enrichment.place.Nationalities;
import org.tally.enrichment.text.Document;
import org.tally.enrichment.text.Token;

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

	public ActorFinder(ActorList list, Nationalities nationalities) {
		this.listed = new ListedActors(list, nationalities, this.words);
		this.forces = new ForceRule(list, this.words, nationalities);
		this.persons = new PersonRule(this.words, nationalities);
	}

	/**
	 * The actors that their names alone tell, in text order.
	 * @param taken tokens of other names; those of the actors are added
	 * @param isPlace whether the tokens from one index to another name a known place
	 */
	public List<ActorMention> find(Document document, BitSet taken, BiPredicate<Integer, Integer> isPlace) {
		List<Found> found = new ArrayList<>();
		for (Found actor : this.listed.find(document)) {
			add(found, actor, taken);
		}
		int at = 0;
		while (at < document.tokens().size()) {
			Found actor = taken.get(at) ? null : this.forces.at(document, at);
			actor = (actor == null && !taken.get(at)) ? this.organisations.at(document, at) : actor;
			if (actor != null && add(found, actor, taken)) {
				at = actor.to();
			}
			else {
				at++;
			}
		}
		for (Found actor : this.persons.find(document, taken, isPlace)) {
			add(found, actor, taken);
		}
		return mentions(document, found);
	}

	private static boolean add(List<Found> found, Found actor, BitSet taken) {
		if (!taken.get(actor.from(), actor.to()).isEmpty()) {
			return false;
		}
		found.add(actor);
		taken.set(actor.from(), actor.to());
		return true;
	}

	/**
	 * The governments that an article means by the name of a country or capital: "Russia
	 * said", "brokered by Washington".
	 */
	public List<ActorMention> governments(Document document, List<PlaceMention> places) {
		List<ActorMention> found = new ArrayList<>();
		for (PlaceMention place : places) {
			Place named = place.place();
			boolean capital = this.words.is("capital", document.token(document.tokenAt(place.at().start())));
			if (named.kind() != PlaceKind.COUNTRY && !(capital && named.kind() == PlaceKind.CITY)) {
				continue;
			}
			Actor government = this.forces.government(named.country());
			if (government != null && acts(document, place, named.kind() == PlaceKind.COUNTRY)) {
				found.add(new ActorMention(government, place.at()));
			}
		}
		return found;
	}

	private boolean acts(Document document, PlaceMention place, boolean country) {
		int from = document.tokenAt(place.at().start());
		int to = document.tokenAt(place.at().end());
		Token before = document.token(from - 1);
		Token after = document.token(to);
		boolean leads = before.is("in") || before.is("of") || before.is("from") || before.is("to") || before.is("near")
				|| before.is("into") || before.is("at") || before.is("for") || before.is("across");
		boolean does = this.words.is("act", after) && !leads;
		boolean agent = before.is("by") && country;
		boolean power = "us".equals(place.place().country()) && country
				&& (this.words.is("deed", after) || (after.isWord() && this.words.is("deed", document.token(to + 1))));
		return does || agent || power;
	}

	private static List<ActorMention> mentions(Document document, List<Found> found) {
		List<ActorMention> mentions = new ArrayList<>();
		found.forEach((actor) -> mentions.add(actor.mention(document)));
		mentions.sort((a, b) -> Integer.compare(a.at().start(), b.at().start()));
		return mentions;
	}

}

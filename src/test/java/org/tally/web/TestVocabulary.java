package org.tally.web;

import java.util.List;
import java.util.Locale;
import java.util.Map;

import org.tally.article.Vocabulary;
import org.tally.article.mention.Actor;
import org.tally.article.mention.ActorKind;
import org.tally.article.mention.Place;
import org.tally.article.mention.PlaceKind;

/**
 * A handful of actors and places.
 */
public final class TestVocabulary implements Vocabulary {

	private static final Map<String, Actor> ACTORS = Map.of("islamic-state",
			new Actor("islamic-state", "Islamic State", ActorKind.ARMED_GROUP, null), "iraqi-army",
			new Actor("iraqi-army", "Iraqi Army", ActorKind.STATE_FORCE, "iq"), "un",
			new Actor("un", "United Nations", ActorKind.INTERNATIONAL_ORGANISATION, null), "coalition",
			new Actor("coalition", "US-led coalition", ActorKind.COALITION, null));

	private static final Map<String, Place> PLACES = Map.of("iq",
			new Place("iq", "Iraq", PlaceKind.COUNTRY, "iq", List.of(), 33.0, 44.0), "iq-mosul",
			new Place("iq-mosul", "Mosul", PlaceKind.CITY, "iq", List.of("iq"), 36.34, 43.13), "iq-mosul-zinjili",
			new Place("iq-mosul-zinjili", "Zinjili", PlaceKind.NEIGHBOURHOOD, "iq", List.of("iq", "iq-mosul"), null,
					null),
			"sy", new Place("sy", "Syria", PlaceKind.COUNTRY, "sy", List.of(), 35.0, 38.0), "sy-raqqa",
			new Place("sy-raqqa", "Raqqa", PlaceKind.CITY, "sy", List.of("sy"), 35.95, 39.0));

	@Override
	public Actor actor(String id) {
		return ACTORS.getOrDefault(id, new Actor(id, id, ActorKind.OTHER, null));
	}

	@Override
	public List<Actor> actorsNamed(String name) {
		return List.of("daesh", "islamic state").contains(name.toLowerCase(Locale.ROOT))
				? List.of(actor("islamic-state")) : List.of();
	}

	@Override
	public List<Place> placesNamed(String name) {
		return List.of("mosul", "mossoul").contains(name.toLowerCase(Locale.ROOT)) ? List.of(place("iq-mosul"))
				: List.of();
	}

	@Override
	public boolean isName(String words) {
		return words.equalsIgnoreCase("Doctors without Borders");
	}

	@Override
	public Place place(String id) {
		return PLACES.getOrDefault(id, Place.unlisted(id));
	}

	@Override
	public List<String> namesOfActor(String id) {
		return ACTORS.containsKey(id) ? List.of(ACTORS.get(id).name(), "Another name of " + id) : List.of();
	}

	@Override
	public List<String> namesOfPlace(String id) {
		return PLACES.containsKey(id) ? List.of(PLACES.get(id).name()) : List.of();
	}

	@Override
	public List<String> namesOfPublication(String name) {
		return List.of();
	}

}

package org.tally.enrichment;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

import org.tally.article.Vocabulary;
import org.tally.article.mention.Actor;
import org.tally.article.mention.ActorKind;
import org.tally.article.mention.Place;
import org.tally.enrichment.actor.ActorList;
import org.tally.enrichment.place.PlaceFinder;

/**
 * Listed actors and places by id, and the others by what their ids say.
 */
final class ListedNames implements Vocabulary {

	private static final Map<String, ActorKind> KINDS = Arrays.stream(ActorKind.values())
		.collect(Collectors.toMap(ActorKind::code, Function.identity()));

	private final ActorList actors;

	private final PlaceFinder places;

	private final Publications publications;

	ListedNames(ActorList actors, PlaceFinder places, Publications publications) {
		this.actors = actors;
		this.places = places;
		this.publications = publications;
	}

	@Override
	public Actor actor(String id) {
		Actor listed = this.actors.byId(id);
		return (listed != null) ? listed : new Actor(id, afterColon(id), kind(id), null);
	}

	@Override
	public Place place(String id) {
		Place listed = this.places.byId(id);
		return (listed != null) ? listed : Place.unlisted(afterColon(id));
	}

	@Override
	public List<String> namesOfActor(String id) {
		return this.actors.names(id);
	}

	@Override
	public List<String> namesOfPlace(String id) {
		return this.places.names(id);
	}

	@Override
	public List<String> namesOfPublication(String name) {
		return this.publications.names(name);
	}

	@Override
	public List<Actor> actorsNamed(String name) {
		return this.actors.allNamed(name);
	}

	@Override
	public List<Place> placesNamed(String name) {
		return this.places.named(name);
	}

	@Override
	public boolean isName(String words) {
		return !this.actors.allNamed(words).isEmpty() || this.places.isName(words);
	}

	private static ActorKind kind(String id) {
		return KINDS.getOrDefault(id.substring(0, Math.max(0, id.indexOf(':'))), ActorKind.OTHER);
	}

	private static String afterColon(String id) {
		return id.substring(id.indexOf(':') + 1);
	}

}

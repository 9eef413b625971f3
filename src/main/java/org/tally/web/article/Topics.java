package org.tally.web.article;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.springframework.stereotype.Component;
import org.tally.article.mention.Actor;
import org.tally.article.mention.ActorMention;
import org.tally.article.mention.Place;
import org.tally.article.mention.PlaceMention;
import org.tally.web.Labels;
import org.tally.web.thing.ThingAddress;

/**
 * Lists the actors and places of an article, those named most often first.
 */
@Component
class Topics {

	private final Labels labels;

	Topics(Labels labels) {
		this.labels = labels;
	}

	List<Topic> actors(List<ActorMention> mentions) {
		return topics(mentions.stream().map(ActorMention::actor), Actor::id, (actor, count) -> new Topic(actor.name(),
				this.labels.one(actor.kind()), count, ThingAddress.actor(actor.id())));
	}

	List<Topic> places(List<PlaceMention> mentions) {
		return topics(mentions.stream().map(PlaceMention::place), Place::id, (place, count) -> new Topic(place.name(),
				this.labels.around(place), count, ThingAddress.place(place.id())));
	}

	private static <T> List<Topic> topics(Stream<T> mentions, Function<T, String> id,
			BiFunction<T, Long, Topic> topic) {
		Map<String, List<T>> byId = mentions
			.collect(Collectors.groupingBy(id, LinkedHashMap::new, Collectors.toList()));
		return byId.values()
			.stream()
			.map((same) -> topic.apply(same.get(0), (long) same.size()))
			.sorted(Comparator.comparingLong(Topic::mentions).reversed())
			.toList();
	}

}

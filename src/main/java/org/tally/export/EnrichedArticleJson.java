package org.tally.export;

import java.util.List;

import org.jspecify.annotations.Nullable;
import org.tally.article.Article;
import org.tally.article.EnrichedArticle;
import org.tally.article.figure.Figure;
import org.tally.article.mention.DateRange;
import org.tally.article.mention.Mention;
import org.tally.article.mention.Named;
import org.tally.article.mention.Place;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * An enriched article as JSON. Offsets count UTF-16 units of the text.
 */
public final class EnrichedArticleJson {

	private EnrichedArticleJson() {
	}

	/**
	 * The article's id and all that was read out of it; mentions with the article's
	 * words.
	 */
	public static ObjectNode of(EnrichedArticle enriched) {
		ObjectNode line = JsonMapper.shared().createObjectNode();
		line.put("id", enriched.article().id());
		line.put("language", enriched.language());
		line.put("publishedAt", (enriched.publishedAt() != null) ? enriched.publishedAt().toString() : null);
		line.put("publication", enriched.publication());
		String text = enriched.article().text();
		ArrayNode actors = line.putArray("actors");
		enriched.actors().forEach((mention) -> {
			ObjectNode actor = actors.addObject();
			actor.put("id", mention.actor().id());
			actor.put("name", mention.actor().name());
			actor.put("kind", mention.actor().kind().code());
			put(actor, mention.at(), text);
		});
		ArrayNode places = line.putArray("locations");
		enriched.places().forEach((mention) -> put(place(places.addObject(), mention.place()), mention.at(), text));
		ArrayNode dates = line.putArray("dates");
		enriched.dates().forEach((mention) -> {
			ObjectNode date = dates.addObject();
			put(date, mention.at(), text);
			put(date, mention.days());
		});
		figures(line.putArray("figures"), enriched.figures());
		return line;
	}

	/**
	 * The same with what the source gave: title, text, author and address.
	 */
	public static ObjectNode whole(EnrichedArticle enriched) {
		Article article = enriched.article();
		ObjectNode line = of(enriched);
		line.put("title", article.title());
		line.put("text", article.text());
		line.put("author", article.author());
		line.put("url", article.url());
		line.put("sample", article.sample());
		return line;
	}

	/**
	 * One figure, its words by their place in the text.
	 */
	public static ObjectNode of(Figure figure) {
		ObjectNode node = JsonMapper.shared().createObjectNode();
		fill(node, figure);
		return node;
	}

	private static ObjectNode place(ObjectNode node, Place place) {
		node.put("id", place.id());
		node.put("name", place.name());
		node.put("kind", place.kind().code());
		node.put("country", place.country());
		node.put("lat", place.latitude());
		node.put("lon", place.longitude());
		return node;
	}

	private static void figures(ArrayNode nodes, List<Figure> figures) {
		figures.forEach((figure) -> fill(nodes.addObject(), figure));
	}

	private static void fill(ObjectNode node, Figure figure) {
		node.put("type", figure.type().code());
		node.put("low", figure.bounds().low());
		node.put("high", figure.bounds().high());
		node.put("quantifier", figure.quantifier().code());
		node.put("unit", figure.unit());
		node.put("population", (figure.population() != null) ? figure.population().code() : null);
		node.put("who", figure.who());
		node.put("start", figure.number().start());
		node.put("end", figure.number().end());
		named(node, "location", figure.location());
		if (figure.date() != null) {
			put(node.putObject("date"), figure.date());
		}
		else {
			node.putNull("date");
		}
		named(node, "attribution", figure.attribution());
		named(node, "perpetrator", figure.perpetrator());
		node.put("basis", figure.basis().code());
		node.put("status", figure.status().code());
		ObjectNode sentence = node.putObject("sentence");
		sentence.put("start", figure.sentence().start());
		sentence.put("end", figure.sentence().end());
	}

	private static void named(ObjectNode node, String field, @Nullable Named named) {
		if (named == null) {
			node.putNull(field);
			return;
		}
		ObjectNode value = node.putObject(field);
		value.put("id", named.id());
		value.put("name", named.name());
		value.put("text", named.text());
	}

	private static void put(ObjectNode node, Mention at, String text) {
		node.put("text", at.in(text));
		node.put("start", at.start());
		node.put("end", at.end());
	}

	private static void put(ObjectNode node, @Nullable DateRange days) {
		node.put("from", (days != null) ? days.from().toString() : null);
		node.put("to", (days != null) ? days.to().toString() : null);
	}

}

package org.tally.enrichment.figure.party;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;

import org.jspecify.annotations.Nullable;
import org.tally.article.mention.Actor;
import org.tally.article.mention.ActorKind;
import org.tally.article.mention.ActorMention;
import org.tally.article.mention.Named;
import org.tally.enrichment.figure.context.Spans;
import org.tally.enrichment.figure.context.Spans.Span;
import org.tally.enrichment.text.Document;

/**
 * Forces that an article names, by words that stand for them elsewhere in it.
 *
 * @param air air forces by their names in lower case
 * @param coalition the one with a leader, or null
 */
record Forces(Map<String, Actor> air, @Nullable Actor coalition) {

	static Forces of(Spans<ActorMention> actors) {
		Map<String, Actor> air = new HashMap<>();
		Actor coalition = null;
		for (Span<ActorMention> span : actors.all()) {
			Actor actor = span.value().actor();
			String name = actor.name().toLowerCase(Locale.ROOT);
			if (name.endsWith(" air force")) {
				air.putIfAbsent(name, actor);
			}
			boolean led = actor.kind() == ActorKind.COALITION && name.contains("-led");
			coalition = (coalition == null && led) ? actor : coalition;
		}
		return new Forces(air, coalition);
	}

	@Nullable Named airForce(Document document, int from, int to) {
		Actor force = this.air.get(document.token(from).text().toLowerCase(Locale.ROOT) + " air force");
		return (force != null) ? new Named(force.id(), force.name(), document.words(from, to)) : null;
	}

}

package org.tally.enrichment.figure;

import java.util.Set;

import org.jspecify.annotations.Nullable;
import org.tally.article.ActorKind;
import org.tally.article.ActorMention;
import org.tally.article.FigureType;
import org.tally.article.Population;
import org.tally.enrichment.figure.context.Spans;
import org.tally.enrichment.figure.context.Spans.Span;
import org.tally.enrichment.text.Document;
import org.tally.enrichment.text.Token;

/**
 * Tells who the people of a count are: by their noun, by the actor they belong to, or,
 * where the noun is left out, by the count before.
 */
final class PopulationRule {

	private static final Set<String> CONTINUING = Set.of("others", "other", "more");

	/** Nouns that say nothing of whose they are: "members of the group". */
	private static final Set<String> BELONGING = Set.of("members", "member", "leaders", "leader", "men", "officials",
			"staff", "personnel", "workers", "volunteers", "elements", "commanders", "forces", "people", "casualties",
			"dead", "bodies", "employees");

	private PopulationRule() {
	}

	static @Nullable Population find(Document document, Count count, @Nullable Population previous,
			Spans<ActorMention> actors) {
		NounPhrase phrase = count.phrase();
		Noun noun = phrase.noun();
		boolean open = noun == null || noun.category() == Noun.Category.UNKNOWN;
		if (open && !isOfPeople(count.type())) {
			return null;
		}
		if (noun != null && !noun.isPeople()) {
			return null;
		}
		boolean continues = noun == null || CONTINUING.contains(document.token(phrase.head()).fold());
		if (continues) {
			boolean general = previous == null || previous == Population.WOMEN || previous == Population.CHILDREN;
			return general ? Population.PEOPLE : previous;
		}
		if (noun.population() != Population.PEOPLE) {
			return noun.population();
		}
		for (int i = phrase.from(); i < phrase.head(); i++) {
			Token token = document.token(i);
			if (token.is("civilian")) {
				return Population.CIVILIANS;
			}
			if (token.is("armed") || token.is("militant") || token.is("rebel") || token.is("terrorist")) {
				return Population.COMBATANTS;
			}
		}
		return BELONGING.contains(document.token(phrase.to() - 1).fold()) ? byActor(document, count, actors)
				: noun.population();
	}

	private static Population byActor(Document document, Count count, Spans<ActorMention> actors) {
		boolean of = document.token(count.to()).is("of") || document.token(count.to()).is("from");
		for (Span<ActorMention> actor : actors.between(count.from(), count.to() + 3)) {
			int at = actor.from();
			boolean inside = at < count.to();
			boolean behind = of && at > count.to() && at <= count.to() + 2;
			if (inside || behind) {
				ActorKind kind = actor.value().actor().kind();
				return switch (kind) {
					case ARMED_GROUP -> Population.COMBATANTS;
					case STATE_FORCE -> Population.SECURITY_FORCES;
					case NGO, INTERNATIONAL_ORGANISATION -> Population.AID_WORKERS;
					case MEDIA -> Population.JOURNALISTS;
					default -> Population.PEOPLE;
				};
			}
		}
		return Population.PEOPLE;
	}

	/** Whether a type counts people, whatever the noun. */
	static boolean isOfPeople(@Nullable FigureType type) {
		return type != null && switch (type) {
			case DESTROYED, STRIKES, SEIZED, TERRITORY, FUNDING, OTHER -> false;
			default -> true;
		};
	}

}
